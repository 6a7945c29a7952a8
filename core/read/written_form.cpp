#include "read/written_form.h"

#include <algorithm>

namespace dateline::read::written {

bool isWrittenForm(const std::vector<Field> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field &field) {
        return field.name == structureField && field.value == structureName;
    });
}

}  // namespace dateline::read::written
