#include "text/charset_declared.h"

#include <algorithm>

namespace dateline::text {
namespace {

constexpr qsizetype kHead = 4096;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; }

QByteArray lower(QByteArrayView text) { return text.toByteArray().toLower(); }

struct Attribute {
    QByteArray name;
    QByteArray value;
};

/// An attribute of the tag that `at` stands in; an empty name at the tag's end.
Attribute takeAttribute(QByteArrayView head, qsizetype &at)
{
    while (at < head.size() && (isSpace(head[at]) || head[at] == '/'))
        ++at;
    Attribute attribute;
    if (at >= head.size() || head[at] == '>')
        return attribute;
    qsizetype from = at;
    while (at < head.size() && !isSpace(head[at]) && head[at] != '/' && head[at] != '>' && (head[at] != '=' || at == from))
        ++at;
    attribute.name = lower(head.sliced(from, at - from));
    while (at < head.size() && isSpace(head[at]))
        ++at;
    if (at >= head.size() || head[at] != '=')
        return attribute;
    ++at;
    while (at < head.size() && isSpace(head[at]))
        ++at;
    if (at < head.size() && (head[at] == '"' || head[at] == '\'')) {
        const qsizetype end = head.indexOf(head[at], at + 1);
        from = at + 1;
        at = end < 0 ? head.size() : end + 1;
        attribute.value = lower(head.sliced(from, (end < 0 ? head.size() : end) - from));
        return attribute;
    }
    from = at;
    while (at < head.size() && !isSpace(head[at]) && head[at] != '>')
        ++at;
    attribute.value = lower(head.sliced(from, at - from));
    return attribute;
}

/// `text/html; charset=gbk`
QByteArray charsetInContent(const QByteArray &content)
{
    qsizetype at = 0;
    while ((at = content.indexOf("charset", at)) >= 0) {
        at += 7;
        while (at < content.size() && isSpace(content[at]))
            ++at;
        if (at >= content.size() || content[at] != '=')
            continue;
        ++at;
        while (at < content.size() && isSpace(content[at]))
            ++at;
        const char quote = at < content.size() && (content[at] == '"' || content[at] == '\'') ? content[at] : '\0';
        const qsizetype from = quote != '\0' ? at + 1 : at;
        qsizetype to = from;
        while (to < content.size() && (quote != '\0' ? content[to] != quote : !isSpace(content[to]) && content[to] != ';'))
            ++to;
        return quote != '\0' && to == content.size() ? QByteArray() : content.mid(from, to - from);
    }
    return {};
}

/// The charset that one meta element names.
QByteArray charsetOfMeta(QByteArrayView head, qsizetype &at)
{
    QByteArray charset;
    QByteArray content;
    bool isContentType = false;
    for (Attribute attribute = takeAttribute(head, at); !attribute.name.isEmpty(); attribute = takeAttribute(head, at)) {
        if (attribute.name == "charset" && charset.isEmpty())
            charset = attribute.value;
        else if (attribute.name == "content" && content.isEmpty())
            content = charsetInContent(attribute.value);
        else if (attribute.name == "http-equiv")
            isContentType = attribute.value == "content-type";
    }
    return !charset.isEmpty() ? charset : isContentType ? content : QByteArray();
}

std::optional<Charset> inMeta(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('<'); at >= 0 && at < head.size(); at = head.indexOf('<', at)) {
        const QByteArray tag = lower(head.sliced(at, std::min<qsizetype>(6, head.size() - at)));
        if (tag.startsWith("<!--")) {
            const qsizetype end = head.indexOf(QByteArrayView("-->"), at + 2);
            if (end < 0)
                return std::nullopt;
            at = end + 3;
        } else if (tag.startsWith("<meta") && tag.size() == 6 && (isSpace(tag[5]) || tag[5] == '/')) {
            at += 6;
            const QByteArray label = charsetOfMeta(head, at);
            if (auto charset = charsetOf(label))
                return charset->name.startsWith("UTF-16") ? charsetOf("UTF-8") : charset;
        } else if (tag.size() > 1 && (std::isalpha(static_cast<unsigned char>(tag[1])) != 0 || tag[1] == '/')) {
            while (at < head.size() && !isSpace(head[at]) && head[at] != '>')
                ++at;
            while (!takeAttribute(head, at).name.isEmpty()) {
            }
        } else if (tag.startsWith("<!") || tag.startsWith("<?")) {
            at = std::max<qsizetype>(at + 1, head.indexOf('>', at));
        } else {
            ++at;
        }
    }
    return std::nullopt;
}

std::optional<Charset> inXml(QByteArrayView head)
{
    qsizetype at = head.indexOf(QByteArrayView("<?xml"));
    const qsizetype end = at < 0 ? -1 : head.indexOf(QByteArrayView("?>"), at);
    if (end < 0)
        return std::nullopt;
    const QByteArrayView declaration = head.first(end);
    at += 5;
    for (Attribute attribute = takeAttribute(declaration, at); !attribute.name.isEmpty();
         attribute = takeAttribute(declaration, at)) {
        if (attribute.name == "encoding")
            return charsetOf(attribute.value);
    }
    return std::nullopt;
}

}  // namespace

std::optional<Charset> declaredCharset(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), kHead));
    const auto charset = inXml(head);
    return charset ? charset : inMeta(head);
}

}  // namespace dateline::text
