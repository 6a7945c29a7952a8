#pragma once

// How agencies write datelines, and the words that bulletins use: data, from resources/agencies.json.

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::parse {

struct HouseStyles {
    QStringList agencies;
};

/// Reads agencies.json. An Error names what is wrong with it.
Result<HouseStyles> readHouseStyles(const QByteArray &json);

}  // namespace dateline::parse
