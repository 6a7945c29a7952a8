<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>dateline::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleActions</name>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>已读(&amp;R)</translation>
    </message>
    <message>
        <source>Set the Issue&apos;s &amp;Date…</source>
        <translation>设置本期日期(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;ubjects…</source>
        <translation>主题(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Forget Taught Subjects…</source>
        <translation>忘记学到的主题(&amp;F)…</translation>
    </message>
    <message>
        <source>Show What &amp;Differs</source>
        <translation>显示不同之处(&amp;D)</translation>
    </message>
    <message>
        <source>Mark what the likest other telling has otherwise</source>
        <translation>标出与最相近的另一版本不同的文字</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Story</source>
        <translation>不是同一报道(&amp;O)</translation>
    </message>
    <message>
        <source>Take this article out of the group that tells one story</source>
        <translation>将本文从同一报道的各版本中分开</translation>
    </message>
    <message>
        <source>T&amp;ell Together Again</source>
        <translation>重新归为同一报道(&amp;E)</translation>
    </message>
    <message>
        <source>Undo telling this article apart from others</source>
        <translation>撤销将本文与其他版本分开</translation>
    </message>
    <message>
        <source>Read the Issue&apos;s &amp;File Again</source>
        <translation>重新读取本期文件(&amp;F)</translation>
    </message>
    <message>
        <source>Understand it anew with today&apos;s parser</source>
        <translation>用现在的解析器重新理解这一期</translation>
    </message>
    <message>
        <source>Re&amp;move the Issue</source>
        <translation>移除这一期(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep Open in a Tab</source>
        <translation>在标签页中保持打开(&amp;K)</translation>
    </message>
    <message>
        <source>Remove &amp;Highlight</source>
        <translation>取消划线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>划线(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Mark the selected words for yourself</source>
        <translation>为自己标出选中的文字</translation>
    </message>
    <message>
        <source>&amp;Correct the Text…</source>
        <translation>更正文字(&amp;C)…</translation>
    </message>
    <message>
        <source>Correct misread words; what is printed is kept, and both are found</source>
        <translation>更正误认的文字；印刷原文保留，两种写法都能找到</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>全部标为已读(&amp;A)</translation>
    </message>
    <message>
        <source>What stands in the list now; it can be undone</source>
        <translation>列表中现有的全部文章；可以撤销</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleDocument</name>
    <message>
        <source>The article goes on: its first %1 characters are shown.</source>
        <translation>文章还有后续：这里只显示前 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>已选 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleModel</name>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CommandFinder</name>
    <message>
        <source>No such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>What is to be done? Words, shortcuts, pinyin</source>
        <translation>要做什么？可输入词语、快捷键、拼音</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CommandModel</name>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>现在无法执行</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompareIssues</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Compare Issues</source>
        <translation>比较两期</translation>
    </message>
    <message>
        <source>Its file&apos;s earlier version</source>
        <translation>该文件的较早版本</translation>
    </message>
    <message>
        <source>The issue to compare with</source>
        <translation>要比较的期</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New: %1 · Gone: %2 · Changed: %3 · Changed figures: %4 · The same: %5</source>
        <translation>新增 %1 · 消失 %2 · 改动 %3 · 数字变动 %4 · 相同 %5</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>数字变动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>There is no earlier version of this file; choose an issue to compare with.</source>
        <translation>该文件没有较早版本；请选择要比较的期。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionModel</name>
    <message>
        <source>Saved search</source>
        <translation>已存搜索</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Conductor</name>
    <message>
        <source>Choose an article</source>
        <translation>请选择一篇文章</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>本文：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The whole issue: %1</source>
        <translation>整期：%1</translation>
    </message>
    <message>
        <source>All that the search finds (%1)</source>
        <translation>检索到的全部文章（%1）</translation>
    </message>
    <message>
        <source>All in the list (%1)</source>
        <translation>列表中的全部文章（%1）</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be marked at once.</source>
        <translation>
            <numerusform>一次最多可标记 %Ln 篇文章。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::CorrectionStrip</name>
    <message>
        <source>Printed: %1</source>
        <translation>印刷原文：%1</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>更正后的文字</translation>
    </message>
    <message>
        <source>Empty strikes it out</source>
        <translation>留空即删去</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DayGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DeedStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DoubtStrip</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s)</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt %1 of %2: %3</source>
        <translation>存疑 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>dateline::ui::EditActions</name>
    <message>
        <source>&amp;Leave Search</source>
        <translation>退出搜索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave Pane</source>
        <translation>退出窗格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search All Articles</source>
        <translation>搜索全部文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>在文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Place Found</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Place Found</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>下一处存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Next Doubtful Place</source>
        <translation>下一处存疑</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>存储此搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>复制并注明出处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Next Fi&amp;gure</source>
        <translation>下一个数字(&amp;G)</translation>
    </message>
    <message>
        <source>What the next figure is worth, and what is doubtful about it</source>
        <translation>说明下一个数字的值及其存疑之处</translation>
    </message>
    <message>
        <source>Previous Fig&amp;ure</source>
        <translation>上一个数字(&amp;U)</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>复制引文(&amp;I)</translation>
    </message>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>复制引文为(&amp;A)</translation>
    </message>
    <message>
        <source>GB/T 7714</source>
        <translation>GB/T 7714</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
</context>
<context>
    <name>dateline::ui::EncodingWords</name>
    <message>
        <source>all writings</source>
        <translation>所有文字</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Chinese, Hong Kong</source>
        <translation>香港中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧文字</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文字</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1，由您指定</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1，据字节顺序标记</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1，据文件自述</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1，推测</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportDialog</name>
    <message>
        <source>Markdown, can be opened again here</source>
        <translation>Markdown（可在此重新打开）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Data for programs (JSON Lines)</source>
        <translation>程序数据（JSON Lines）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>版面（PDF）</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>每篇文章一个文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>W&amp;here to:</source>
        <translation>位置(&amp;H)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is a file of that name: it will be replaced.</source>
        <translation>已有同名文件，将被替换。</translation>
    </message>
    <message>
        <source>Files that are there already stay as they are.</source>
        <translation>已有的文件保持不变。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportStrip</name>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 articles</source>
        <translation>正在导出第 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>已导出 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export</source>
        <translation>没有可导出的内容</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>导出已停止</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>还有 %Ln 项…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1，%2，已选</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FacetPanel</name>
    <message>
        <source>Narrow the search</source>
        <translation>缩小搜索范围</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FieldWords</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>Read or starred</source>
        <translation>阅读状态</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FigureWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number and unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is stated, but its parts make %2</source>
        <translation>文中说 %1，但各部分合计为 %2</translation>
    </message>
    <message>
        <source>%1 does not fit %2: a decimal point may be lost</source>
        <translation>%1 与 %2 不合：可能漏了小数点</translation>
    </message>
    <message>
        <source>%1 stands alone among %2</source>
        <translation>%1 与 %2 相差悬殊</translation>
    </message>
    <message>
        <source>The word “%1” stands within a Chinese sentence</source>
        <translation>中文句子里夹着“%1”一词</translation>
    </message>
    <message>
        <source>%1 has no partner</source>
        <translation>%1 没有配对</translation>
    </message>
    <message>
        <source>The sentence does not end after “%1”</source>
        <translation>“%1”之后句子没有结束</translation>
    </message>
    <message>
        <source>“%1” may be a misread “%2”</source>
        <translation>“%1”可能是“%2”的误认</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>没有“%1”这样的日期或时刻</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>as printed and its worth</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Counted otherwise: %1</source>
        <translation>换算：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Printed as “%1”: not exact</source>
        <translation>原文写作“%1”，并非确数</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FileActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bulletins</source>
        <translation>打开示例简报(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>重新打开已关闭的标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FileView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The article as in its file</source>
        <translation>文章在原文件中的样子</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FindBox</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GoActions</name>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>下一篇未读(&amp;U)</translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation>向下翻页，到底转下一篇未读(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;Issue</source>
        <translation>下一期(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;revious Issue</source>
        <translation>上一期(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;Library</source>
        <translation>到资料库(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation>到列表(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;Article</source>
        <translation>到文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;Tab</source>
        <translation>下一个标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Previous Ta&amp;b</source>
        <translation>上一个标签页(&amp;B)</translation>
    </message>
    <message>
        <source>Next in the Issue&apos;s &amp;Order</source>
        <translation>本期顺序的下一篇(&amp;O)</translation>
    </message>
    <message>
        <source>Previous in the Issue&apos;s Or&amp;der</source>
        <translation>本期顺序的上一篇(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GroupPlace</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Tellings of one story</source>
        <translation>同一报道的不同版本</translation>
    </message>
</context>
<context>
    <name>dateline::ui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>关于 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ImportPanel</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Looking for bulletins…</source>
        <translation>正在查找简报…</translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>正在导入第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>%1 files a second, %2 s left</source>
        <translation>每秒 %1 个文件，还需 %2 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: replaced, %Ln article(s)</source>
        <translation>
            <numerusform>%1：已更新，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: already there</source>
        <translation>%1：库中已有</translation>
    </message>
    <message>
        <source>No bulletins were found there.</source>
        <translation>那里没有找到简报。</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>已停止；已导入的保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>新增 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>更新 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>已有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the import&apos;s report</source>
        <translation>关闭导入报告</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Read Again As</source>
        <translation>重新读取，编码为</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Compare with the Earlier Version</source>
        <translation>与较早版本比较</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IndexStrip</name>
    <message>
        <source>Rebuilding the search index; until then a search may miss articles</source>
        <translation>正在重建搜索索引；完成之前，搜索可能漏掉文章</translation>
    </message>
    <message>
        <source>Rebuilding the search index: %1 of %2 articles; until then a search may miss some</source>
        <translation>正在重建搜索索引：第 %1 篇，共 %2 篇；完成之前，搜索可能漏掉文章</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt, a search may miss articles: %1</source>
        <translation>未能重建搜索索引，搜索可能漏掉文章：%1</translation>
    </message>
    <message>
        <source>Index progress</source>
        <translation>索引进度</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Previous Month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next Month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Years with issues</source>
        <translation>有期的年份</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueDateDialog</name>
    <message>
        <source>Issue&apos;s Date</source>
        <translation>本期日期</translation>
    </message>
    <message>
        <source>The issue&apos;s date</source>
        <translation>本期日期</translation>
    </message>
    <message>
        <source>Set Date</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the Bulletin Says</source>
        <translation>恢复简报所载</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>已放回：%1</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message>
        <source>Its stars, tags, notes, highlights and corrections go with it, and the library&apos;s copy of the file. The file itself, %1, is not touched.</source>
        <translation>其中的星标、标签、笔记、划线和更正，以及资料库里的文件副本，都会一并删除。文件本身（%1）不受影响。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Date set: %1</source>
        <translation>日期已设定：%1</translation>
    </message>
    <message>
        <source>Rename Publication</source>
        <translation>重命名刊物</translation>
    </message>
    <message>
        <source>Name, also for issues to come; empty = as printed:</source>
        <translation>名称（今后各期也用；留空则用印刷的刊名）：</translation>
    </message>
    <message>
        <source>Renamed: %1 is %2 now</source>
        <translation>已重命名：%1 现为 %2</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>This issue was removed</source>
        <translation>这一期已移除</translation>
    </message>
    <message>
        <source>%1
The library keeps its file, and what you did to its articles.</source>
        <translation>%1
资料库仍保留它的文件，以及您对其中文章所做的一切。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Click to set the issue&apos;s date</source>
        <translation>点按可设置本期日期</translation>
    </message>
    <message>
        <source>The issue&apos;s date: %1</source>
        <translation>本期日期：%1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::LibraryModel</name>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>刊名</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Before any section</source>
        <translation>未分版</translation>
    </message>
    <message>
        <source>Loose text</source>
        <translation>散落文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已存搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Removed issues</source>
        <translation>已移除的期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Find others by name…</source>
        <translation>按名字查找其他…</translation>
    </message>
</context>
<context>
    <name>dateline::ui::MainWindow</name>
    <message>
        <source>%1 — Dateline</source>
        <translation>%1 — Dateline</translation>
    </message>
    <message>
        <source>Open Bulletins</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <source>Bulletins (%1);;All files (*)</source>
        <translation>简报 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>关于 Dateline</translation>
    </message>
    <message>
        <source>A reader for news bulletins. Free software under the GNU GPL, version 3 or later.</source>
        <translation>新闻简报阅读器。自由软件，依 GNU GPL 第 3 版或更新版本发布。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::MarkDesk</name>
    <message>
        <source>Forget Taught Subjects</source>
        <translation>忘记学到的主题</translation>
    </message>
    <message>
        <source>Forget what other articles learnt from the subjects that you set?</source>
        <translation>忘记其他文章从您设定的主题中学到的内容？</translation>
    </message>
    <message>
        <source>What you set yourself stays. Inferred subjects become what they were without it.</source>
        <translation>您亲手设定的主题保留，推定的主题恢复为未学习时的结果。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>已将 %Ln 篇文章标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>已将 %Ln 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred</source>
        <translation>
            <numerusform>已为 %Ln 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) taken away</source>
        <translation>
            <numerusform>已取消 %Ln 个星标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::MonthModel</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Its issues around this day suggest one; whether it came out is not known.</source>
        <translation>从前后各期看，这一天应有一期；是否出版不得而知。</translation>
    </message>
    <message>
        <source>%1: no issue</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1：缺 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1；缺 %2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::NoteBox</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>这篇文章的笔记</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>边写边存</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>对“%1”的笔记</translation>
    </message>
</context>
<context>
    <name>dateline::ui::OutlineModel</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Dateline and reporters</source>
        <translation>电头与记者</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that belongs to no article</source>
        <translation>不属于任何文章的文字</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Odd in the file</source>
        <translation>文件中的异常</translation>
    </message>
</context>
<context>
    <name>dateline::ui::OwnLine</name>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Articles with This Tag</source>
        <translation>有此标签的文章</translation>
    </message>
    <message>
        <source>Remove This Tag</source>
        <translation>去掉此标签</translation>
    </message>
    <message>
        <source>%1 struck out · %2</source>
        <translation>已删去 %1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>What was corrected here; what is unchecked is as printed</source>
        <translation>这里更正过的内容；未勾选的仍为印刷原文</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PageTurn</name>
    <message>
        <source>%1 — %2</source>
        <comment>section and headline</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <comment>the article printed before</comment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <comment>the article printed after</comment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Published at %1</source>
        <translation>发布于 %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PictureFrame</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1. Try again</source>
        <translation>无法从 %1 载入图片。再试一次</translation>
    </message>
    <message>
        <source>Load the pictures from %1</source>
        <translation>载入 %1 的图片</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PreviewPane</name>
    <message>
        <source>As found out</source>
        <translation>自动识别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful place(s)</source>
        <translation>
            <numerusform>%Ln 处存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln 段散落文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication:</source>
        <translation>刊名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;E)：</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <translation>以另一种编码读取文件</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>&amp;Show this before a single file is added</source>
        <translation>添加单个文件之前先显示此页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the Library</source>
        <translation>加入资料库(&amp;A)</translation>
    </message>
    <message>
        <source>Do &amp;Not Add</source>
        <translation>不加入(&amp;N)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::QueryChips</name>
    <message>
        <source>Search without: %1</source>
        <translation>去掉这一条件：%1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>理解为：%1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Quotation</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第%2行</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1 第%2至%3行</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>— %1</source>
        <translation>——%1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Reader</name>
    <message>
        <source>In “%1”</source>
        <translation>载于“%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Places found in this article</source>
        <translation>本文中找到之处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The other telling has nothing here</source>
        <translation>另一版本此处没有文字</translation>
    </message>
    <message>
        <source>The other telling: “%1”</source>
        <translation>另一版本：“%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderTabs</name>
    <message>
        <source>Open articles</source>
        <translation>打开的文章</translation>
    </message>
    <message>
        <source>Shows what is chosen in the list; Enter keeps it open</source>
        <translation>显示列表中选中的文章；按 Enter 可保持打开</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>关闭此标签页</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderView</name>
    <message>
        <source>Joined here: the file goes on in line %1</source>
        <translation>此处拼接：原文件自第 %1 行继续</translation>
    </message>
    <message>
        <source>Corrected; printed: “%1”</source>
        <translation>已更正；印刷为“%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReadingDesk</name>
    <message>
        <source>The article cannot be shown</source>
        <translation>无法显示这篇文章</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>请选择一篇文章</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReportModel</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>快讯</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>散落行</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>库中已有</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln 段散落文字</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Open it to list the articles with doubtful places</source>
        <translation>打开即列出有存疑处的文章</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>dateline::ui::RowText</name>
    <message>
        <source>by pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>Loose text</source>
        <translation>散落文字</translation>
    </message>
    <message>
        <source>by figure</source>
        <translation>按数值</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SavedSearchDesk</name>
    <message>
        <source>Rename Saved Search</source>
        <translation>重命名已存搜索</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Forgotten: the saved search “%1”</source>
        <translation>已忘掉保存的搜索“%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SearchBar</name>
    <message>
        <source>Search all articles</source>
        <translation>搜索全部文章</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, 标题: 版: 记者: 地点: 日期: or title: section: by: place: date:</source>
        <translation>词语、“短语”、-排除，以及 标题: 版: 记者: 地点: 日期:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>最相关在前</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>按版面</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>文章的次序</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SearchDesk</name>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln article(s))</source>
        <translation>
            <numerusform>%1（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word in it to look for</source>
        <translation>其中没有可搜索的文字</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No article holds %1.</source>
        <translation>没有文章符合：%1。</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Archive:</source>
        <translation>资料库：</translation>
    </message>
    <message>
        <source>Last imported from:</source>
        <translation>上次导入自：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>页面颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder in the file manager</source>
        <translation>在文件管理器中显示资料库所在文件夹</translation>
    </message>
    <message>
        <source>Show the folder last imported from in the file manager</source>
        <translation>在文件管理器中显示上次导入的文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Page colours:</source>
        <translation>页面颜色(&amp;P)：</translation>
    </message>
    <message>
        <source>Opening one file:</source>
        <translation>打开单个文件时：</translation>
    </message>
    <message>
        <source>&amp;Show what was understood before it is added</source>
        <translation>加入之前先显示识别结果(&amp;S)</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>字体：</translation>
    </message>
    <message>
        <source>L&amp;ines:</source>
        <translation>行距(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>栏宽(&amp;C)：</translation>
    </message>
    <message>
        <source>Pa&amp;ragraphs:</source>
        <translation>段落(&amp;R)：</translation>
    </message>
    <message>
        <source>Punctuation:</source>
        <translation>标点：</translation>
    </message>
    <message>
        <source>&amp;Full-width in Chinese; copied as printed</source>
        <translation>中文标点显示为全角，复制时保持原文(&amp;F)</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>行间距</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>栏的宽度</translation>
    </message>
    <message>
        <source>How paragraphs begin</source>
        <translation>段落起始方式</translation>
    </message>
    <message>
        <source>S&amp;ans-serif</source>
        <translation>无衬线(&amp;A)</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the list:</source>
        <translation>列表的行(&amp;W)：</translation>
    </message>
    <message>
        <source>How much of an article a row shows</source>
        <translation>每行显示文章多少内容</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ShelfDesk</name>
    <message>
        <source>The archive cannot be read</source>
        <translation>无法读取资料库</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>正在打开资料库…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln 段散落文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>没有加星标的文章</translation>
    </message>
    <message>
        <source>Press S while reading to star an article.</source>
        <translation>阅读时按 S 为文章加星标。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>这里没有文章</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the Latest Issue</source>
        <translation>查看最近一期</translation>
    </message>
    <message>
        <source>No issue of today</source>
        <translation>今天没有新的一期</translation>
    </message>
    <message>
        <source>The latest one is %1, %2.</source>
        <translation>最近一期：%1，%2。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Sidebar</name>
    <message>
        <source>Set the Issue&apos;s Date…</source>
        <translation>设置本期日期…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Read the File Again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Remove the Issue</source>
        <translation>移除这一期</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message>
        <source>Compare with Another Issue…</source>
        <translation>与另一期比较…</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部标为已读</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SubjectLine</name>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>· set by hand</source>
        <translation>· 手工设定</translation>
    </message>
    <message>
        <source>· inferred</source>
        <translation>· 推定</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SubjectsDialog</name>
    <message>
        <source>Subjects</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What the article is about. Articles like it learn from what you set.</source>
        <translation>这篇文章的主题。您的设定会让相似的文章随之推定。</translation>
    </message>
    <message>
        <source>Set Subjects</source>
        <translation>设定主题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As Inferred</source>
        <translation>恢复推定</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TellingLine</name>
    <message numerus="yes">
        <source>Told apart from %Ln other(s)</source>
        <translation>
            <numerusform>已与 %Ln 个版本分开</numerusform>
        </translation>
    </message>
    <message>
        <source>Also told by</source>
        <translation>同一报道另见</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <translation>同一报道另见%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::TimelineStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>找到 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) held</source>
        <translation>
            <numerusform>藏有 %Ln 期</numerusform>
        </translation>
    </message>
    <message>
        <source>As a Table…</source>
        <translation>显示为表格…</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Articles found over time</source>
        <translation>找到的文章的时间分布</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TimelineTable</name>
    <message>
        <source>Articles Found over Time</source>
        <translation>找到的文章的时间分布</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Issues held</source>
        <translation>收藏的期数</translation>
    </message>
    <message>
        <source>Narrow to These Days</source>
        <translation>只看这些日期</translation>
    </message>
</context>
<context>
    <name>dateline::ui::UnitWords</name>
    <message>
        <source>percent</source>
        <translation>百分之</translation>
    </message>
    <message>
        <source>per mille</source>
        <translation>千分之</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>平方公里</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>平方米</translation>
    </message>
    <message>
        <source>cubic metres</source>
        <translation>立方米</translation>
    </message>
    <message>
        <source>mu, a fifteenth of a hectare each</source>
        <translation>亩（十五分之一公顷）</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>公顷</translation>
    </message>
    <message>
        <source>kilowatt hours</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>persons, each time counted</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>架次</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>公斤</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;As in File</source>
        <translation>对照原文件(&amp;A)</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>The System&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面颜色(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>米黄(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next Colours</source>
        <translation>下一种颜色(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;eams</source>
        <translation>接缝(&amp;E)</translation>
    </message>
    <message>
        <source>Mark where pieces of the file were joined</source>
        <translation>标出文件中被拼接之处</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>文字排版(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Sans-Serif</source>
        <translation>无衬线字体(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full-Width Punctuation in Chinese</source>
        <translation>中文标点显示为全角(&amp;F)</translation>
    </message>
    <message>
        <source>Shown only: what is copied stays as printed</source>
        <translation>仅影响显示：复制的内容仍与原文一致</translation>
    </message>
    <message>
        <source>&amp;Tight Lines</source>
        <translation>紧凑行距(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal Lines</source>
        <translation>标准行距(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Loose Lines</source>
        <translation>宽松行距(&amp;L)</translation>
    </message>
    <message>
        <source>Na&amp;rrow Column</source>
        <translation>窄栏(&amp;R)</translation>
    </message>
    <message>
        <source>Nor&amp;mal Column</source>
        <translation>标准栏宽(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Broad Column</source>
        <translation>宽栏(&amp;B)</translation>
    </message>
    <message>
        <source>Paragraphs as the &amp;Language Sets Them</source>
        <translation>段落依文字习惯(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indented Paragraphs</source>
        <translation>段首缩进(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;paced Paragraphs</source>
        <translation>段间空行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日历(&amp;C)</translation>
    </message>
    <message>
        <source>Days with issues, and days missing in a run</source>
        <translation>哪些日子有期，连续出版中缺哪些日子</translation>
    </message>
    <message>
        <source>&amp;Rows of the List</source>
        <translation>列表的行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>紧凑(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal Rows</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy Rows</source>
        <translation>宽松(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Group the List</source>
        <translation>列表分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not at All</source>
        <translation>不分组(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;Issue and Section</source>
        <translation>按期和版面(&amp;I)</translation>
    </message>
    <message>
        <source>By &amp;Day</source>
        <translation>按日期(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;Story</source>
        <translation>按报道(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::WelcomePane</name>
    <message>
        <source>Read bulletins like a newspaper</source>
        <translation>像读报纸一样读简报</translation>
    </message>
    <message>
        <source>Each file is split into its articles, with sections, datelines and reporters. All are kept in your library on this computer, and every word of every issue can be found.</source>
        <translation>每个文件都会拆分成一篇篇文章，认出版面、电头和记者，全部保存在本机的资料库里；每一期的每一个字都能搜到。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>One bulletin is shown before it is added.</source>
        <translation>单个文件会先预览，再加入资料库。</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Years of issues, folders in it too. The files stay as they are.</source>
        <translation>多年的各期，连同子文件夹。原文件保持不变。</translation>
    </message>
    <message>
        <source>Look around in the samples</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>A few made-up bulletins, which can be removed again.</source>
        <translation>几份虚构的简报，随时可以移除。</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>也可以把文件和文件夹拖放到这里。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Words</name>
    <message>
        <source>publication %1</source>
        <translation>刊名含%1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>恰为%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>语言为%1</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>有图</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>roundups</source>
        <translation>综合</translation>
    </message>
    <message>
        <source>briefs</source>
        <translation>快讯</translation>
    </message>
    <message>
        <source>%1 and %2 within %3 of each other</source>
        <translation>%1与%2相距不超过 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 in the headline</source>
        <translation>标题含%1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>版面%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>记者%1</translation>
    </message>
    <message>
        <source>filed from %1</source>
        <translation>地点%1</translation>
    </message>
    <message>
        <source>agency %1</source>
        <translation>通讯社%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1当天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1及以前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1及以后</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Unnamed publication</source>
        <translation>未署刊名</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>据文件名</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>年份为推断</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>The date is printed in the bulletin: %1</source>
        <translation>简报上印有日期：%1</translation>
    </message>
    <message>
        <source>The bulletin prints no date; its file&apos;s name does: %1</source>
        <translation>简报上没有日期，取自文件名：%1</translation>
    </message>
    <message>
        <source>The bulletin prints no date. Taken from its text: %1</source>
        <translation>简报上没有日期，据正文推断：%1</translation>
    </message>
    <message>
        <source>The bulletin names no date clearly enough. You can set it.</source>
        <translation>简报中没有足够明确的日期，可以手动设置。</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>日期由你设置。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>记者 %1</translation>
    </message>
    <message>
        <source>Correspondents %1</source>
        <translation>通讯员 %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation>摄影 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in loose text</source>
        <translation>
            <numerusform>散落文字中 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>没有读取权限。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>文件中没有文字。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>文件太大。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>这不是文本文件。</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>读取失败：%1</translation>
    </message>
    <message>
        <source>The archive reports an error: %1</source>
        <translation>资料库报告错误：%1</translation>
    </message>
    <message>
        <source>The archive was written by a later version of Dateline.</source>
        <translation>资料库由更新版本的 Dateline 写成。</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite: %1</source>
        <translation>Qt 使用了另一个 SQLite：%1</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>资料库正被另一个程序占用。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>磁盘已满。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>无法执行：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>主题为%1</translation>
    </message>
    <message>
        <source>Inferred from the section&apos;s name: %1</source>
        <translation>由版名推定：%1</translation>
    </message>
    <message>
        <source>Inferred from words: %1</source>
        <translation>由词语推定：%1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>with doubtful places</source>
        <translation>有存疑处</translation>
    </message>
    <message>
        <source>a figure of at most %1</source>
        <translation>数字不超过 %1</translation>
    </message>
    <message>
        <source>a figure below %1</source>
        <translation>数字小于 %1</translation>
    </message>
    <message>
        <source>a figure of at least %1</source>
        <translation>数字不少于 %1</translation>
    </message>
    <message>
        <source>a figure above %1</source>
        <translation>数字大于 %1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>数字为 %1</translation>
    </message>
    <message>
        <source>a figure from %1 to %2</source>
        <translation>数字在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>刊名</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>通讯社</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>记者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>bytes that are no text in this encoding were replaced</source>
        <translation>有些字节在此编码下不成文字，已被替换</translation>
    </message>
    <message>
        <source>NUL characters were left out</source>
        <translation>已略去 NUL 字符</translation>
    </message>
    <message>
        <source>the format&apos;s own rules are broken here</source>
        <translation>此处不合格式本身的规则</translation>
    </message>
    <message>
        <source>markup nested too deeply was read as plain text</source>
        <translation>嵌套过深的标记按纯文本读取</translation>
    </message>
    <message>
        <source>nothing here could be told to be an article</source>
        <translation>其中辨认不出文章</translation>
    </message>
    <message>
        <source>a headline with no text below it</source>
        <translation>标题下没有正文</translation>
    </message>
    <message>
        <source>a program&apos;s word for nothing stands where text should</source>
        <translation>应有文字之处是程序的空值字样</translation>
    </message>
    <message>
        <source>the text names no year clearly enough</source>
        <translation>文中没有足够明确的年份</translation>
    </message>
</context>
</TS>
