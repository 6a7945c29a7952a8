<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>dateline::ui::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleActions</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Starred</source>
        <translation>&amp;Starred</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Read</translation>
    </message>
    <message>
        <source>Set the Issue&apos;s &amp;Date…</source>
        <translation>Set the Issue&apos;s &amp;Date…</translation>
    </message>
    <message>
        <source>S&amp;ubjects…</source>
        <translation>S&amp;ubjects…</translation>
    </message>
    <message>
        <source>&amp;Forget Taught Subjects…</source>
        <translation>&amp;Forget Taught Subjects…</translation>
    </message>
    <message>
        <source>Show What &amp;Differs</source>
        <translation>Show What &amp;Differs</translation>
    </message>
    <message>
        <source>Mark what the likest other telling has otherwise</source>
        <translation>Mark what the likest other telling has otherwise</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Story</source>
        <translation>N&amp;ot the Same Story</translation>
    </message>
    <message>
        <source>Take this article out of the group that tells one story</source>
        <translation>Take this article out of the group that tells one story</translation>
    </message>
    <message>
        <source>T&amp;ell Together Again</source>
        <translation>T&amp;ell Together Again</translation>
    </message>
    <message>
        <source>Undo telling this article apart from others</source>
        <translation>Undo telling this article apart from others</translation>
    </message>
    <message>
        <source>Read the Issue&apos;s &amp;File Again</source>
        <translation>Read the Issue&apos;s &amp;File Again</translation>
    </message>
    <message>
        <source>Understand it anew with today&apos;s parser</source>
        <translation>Understand it anew with today&apos;s parser</translation>
    </message>
    <message>
        <source>Re&amp;move the Issue</source>
        <translation>Re&amp;move the Issue</translation>
    </message>
    <message>
        <source>&amp;Keep Open in a Tab</source>
        <translation>&amp;Keep Open in a Tab</translation>
    </message>
    <message>
        <source>Remove &amp;Highlight</source>
        <translation>Remove &amp;Highlight</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Highlight</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Mark the selected words for yourself</source>
        <translation>Mark the selected words for yourself</translation>
    </message>
    <message>
        <source>&amp;Correct the Text…</source>
        <translation>&amp;Correct the Text…</translation>
    </message>
    <message>
        <source>Correct misread words; what is printed is kept, and both are found</source>
        <translation>Correct misread words; what is printed is kept, and both are found</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>Mark &amp;All as Read</translation>
    </message>
    <message>
        <source>What stands in the list now; it can be undone</source>
        <translation>What stands in the list now; it can be undone</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleDocument</name>
    <message>
        <source>The article goes on: its first %1 characters are shown.</source>
        <translation>The article goes on: its first %1 characters are shown.</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) chosen</source>
        <translation>
            <numerusform>%Ln article chosen</numerusform>
            <numerusform>%Ln articles chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleModel</name>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CommandFinder</name>
    <message>
        <source>No such command</source>
        <translation>No such command</translation>
    </message>
    <message>
        <source>What is to be done? Words, shortcuts, pinyin</source>
        <translation>What is to be done? Words, shortcuts, pinyin</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CommandModel</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>cannot be done now</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompareIssues</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compare Issues</source>
        <translation>Compare Issues</translation>
    </message>
    <message>
        <source>Its file&apos;s earlier version</source>
        <translation>Its file&apos;s earlier version</translation>
    </message>
    <message>
        <source>The issue to compare with</source>
        <translation>The issue to compare with</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New: %1 · Gone: %2 · Changed: %3 · Changed figures: %4 · The same: %5</source>
        <translation>New: %1 · Gone: %2 · Changed: %3 · Changed figures: %4 · The same: %5</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Changed figures</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gone</translation>
    </message>
    <message>
        <source>There is no earlier version of this file; choose an issue to compare with.</source>
        <translation>There is no earlier version of this file; choose an issue to compare with.</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Completions</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionModel</name>
    <message>
        <source>Saved search</source>
        <translation>Saved search</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Conductor</name>
    <message>
        <source>Choose an article</source>
        <translation>Choose an article</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>This article: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The whole issue: %1</source>
        <translation>The whole issue: %1</translation>
    </message>
    <message>
        <source>All that the search finds (%1)</source>
        <translation>All that the search finds (%1)</translation>
    </message>
    <message>
        <source>All in the list (%1)</source>
        <translation>All in the list (%1)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be marked at once.</source>
        <translation>
            <numerusform>At most %Ln article can be marked at once.</numerusform>
            <numerusform>At most %Ln articles can be marked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::CorrectionStrip</name>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>Corrected text</source>
        <translation>Corrected text</translation>
    </message>
    <message>
        <source>Empty strikes it out</source>
        <translation>Empty strikes it out</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DayGrid</name>
    <message>
        <source>Days of the month</source>
        <translation>Days of the month</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DeedStrip</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DoubtStrip</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s)</source>
        <translation>
            <numerusform>%Ln doubtful place</numerusform>
            <numerusform>%Ln doubtful places</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubt %1 of %2: %3</source>
        <translation>Doubt %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>dateline::ui::EditActions</name>
    <message>
        <source>&amp;Leave Search</source>
        <translation>&amp;Leave Search</translation>
    </message>
    <message>
        <source>&amp;Leave Pane</source>
        <translation>&amp;Leave Pane</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Search All Articles</source>
        <translation>&amp;Search All Articles</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>&amp;Find in Article</translation>
    </message>
    <message>
        <source>&amp;Next Place Found</source>
        <translation>&amp;Next Place Found</translation>
    </message>
    <message>
        <source>&amp;Previous Place Found</source>
        <translation>&amp;Previous Place Found</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>Next &amp;Doubtful Place</translation>
    </message>
    <message>
        <source>Next Doubtful Place</source>
        <translation>Next Doubtful Place</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>Sa&amp;ve This Search</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>Copy with S&amp;ource</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Next Fi&amp;gure</source>
        <translation>Next Fi&amp;gure</translation>
    </message>
    <message>
        <source>What the next figure is worth, and what is doubtful about it</source>
        <translation>What the next figure is worth, and what is doubtful about it</translation>
    </message>
    <message>
        <source>Previous Fig&amp;ure</source>
        <translation>Previous Fig&amp;ure</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>Copy C&amp;itation</translation>
    </message>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>Copy Citation &amp;As</translation>
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
        <translation>all writings</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinese, simplified</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinese, traditional</translation>
    </message>
    <message>
        <source>Chinese, Hong Kong</source>
        <translation>Chinese, Hong Kong</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanese</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korean</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Western</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillic</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, set by hand</source>
        <translation>%1, set by hand</translation>
    </message>
    <message>
        <source>%1, by its byte order mark</source>
        <translation>%1, by its byte order mark</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, as the file says</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1, guessed</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportDialog</name>
    <message>
        <source>Markdown, can be opened again here</source>
        <translation>Markdown, can be opened again here</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web page (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Data for programs (JSON Lines)</source>
        <translation>Data for programs (JSON Lines)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>Pages (PDF)</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>A file for each article</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choose…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;What:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>W&amp;here to:</source>
        <translation>W&amp;here to:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is a file of that name: it will be replaced.</source>
        <translation>There is a file of that name: it will be replaced.</translation>
    </message>
    <message>
        <source>Files that are there already stay as they are.</source>
        <translation>Files that are there already stay as they are.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportStrip</name>
    <message>
        <source>Exporting…</source>
        <translation>Exporting…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 articles</source>
        <translation>Exporting %1 of %2 articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>%Ln article exported</numerusform>
            <numerusform>%Ln articles exported</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export</source>
        <translation>There was nothing to export</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>The export was stopped</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Export progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1, %2, chosen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FacetPanel</name>
    <message>
        <source>Narrow the search</source>
        <translation>Narrow the search</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FieldWords</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>What it has</translation>
    </message>
    <message>
        <source>Read or starred</source>
        <translation>Read or starred</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <translation>%1 is stated, but its parts make %2</translation>
    </message>
    <message>
        <source>%1 does not fit %2: a decimal point may be lost</source>
        <translation>%1 does not fit %2: a decimal point may be lost</translation>
    </message>
    <message>
        <source>%1 stands alone among %2</source>
        <translation>%1 stands alone among %2</translation>
    </message>
    <message>
        <source>The word “%1” stands within a Chinese sentence</source>
        <translation>The word “%1” stands within a Chinese sentence</translation>
    </message>
    <message>
        <source>%1 has no partner</source>
        <translation>%1 has no partner</translation>
    </message>
    <message>
        <source>The sentence does not end after “%1”</source>
        <translation>The sentence does not end after “%1”</translation>
    </message>
    <message>
        <source>“%1” may be a misread “%2”</source>
        <translation>“%1” may be a misread “%2”</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>There is no %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>as printed and its worth</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Counted otherwise: %1</source>
        <translation>Counted otherwise: %1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Printed as “%1”: not exact</source>
        <translation>Printed as “%1”: not exact</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FileActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>&amp;Open Files…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>&amp;Import Folder…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bulletins</source>
        <translation>Open the &amp;Sample Bulletins</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Close Tab</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>&amp;Reopen Closed Tab</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Print Pre&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
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
        <translation>The article as in its file</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FindBox</name>
    <message>
        <source>Find in this article</source>
        <translation>Find in this article</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GoActions</name>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>&amp;Next Article</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>&amp;Previous Article</translation>
    </message>
    <message>
        <source>Next &amp;Unread Article</source>
        <translation>Next &amp;Unread Article</translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation>Page &amp;Down, Then Next Unread</translation>
    </message>
    <message>
        <source>Next &amp;Issue</source>
        <translation>Next &amp;Issue</translation>
    </message>
    <message>
        <source>P&amp;revious Issue</source>
        <translation>P&amp;revious Issue</translation>
    </message>
    <message>
        <source>To the &amp;Library</source>
        <translation>To the &amp;Library</translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation>To the &amp;List</translation>
    </message>
    <message>
        <source>To the &amp;Article</source>
        <translation>To the &amp;Article</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>Next &amp;Tab</source>
        <translation>Next &amp;Tab</translation>
    </message>
    <message>
        <source>Previous Ta&amp;b</source>
        <translation>Previous Ta&amp;b</translation>
    </message>
    <message>
        <source>Next in the Issue&apos;s &amp;Order</source>
        <translation>Next in the Issue&apos;s &amp;Order</translation>
    </message>
    <message>
        <source>Previous in the Issue&apos;s Or&amp;der</source>
        <translation>Previous in the Issue&apos;s Or&amp;der</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GroupPlace</name>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Tellings of one story</source>
        <translation>Tellings of one story</translation>
    </message>
</context>
<context>
    <name>dateline::ui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>&amp;About Dateline</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Find a Command…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Keyboard Shortcuts</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ImportPanel</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Looking for bulletins…</source>
        <translation>Looking for bulletins…</translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>Importing %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 files a second, %2 s left</source>
        <translation>%1 files a second, %2 s left</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1: %Ln article</numerusform>
            <numerusform>%1: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: replaced, %Ln article(s)</source>
        <translation>
            <numerusform>%1: replaced, %Ln article</numerusform>
            <numerusform>%1: replaced, %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: already there</source>
        <translation>%1: already there</translation>
    </message>
    <message>
        <source>No bulletins were found there.</source>
        <translation>No bulletins were found there.</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>Stopped; what was imported stays</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>%Ln replaced</numerusform>
            <numerusform>%Ln replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Import progress</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the import&apos;s report</source>
        <translation>Close the import&apos;s report</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Read Again As</source>
        <translation>Read Again As</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Go On</translation>
    </message>
    <message>
        <source>Compare with the Earlier Version</source>
        <translation>Compare with the Earlier Version</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IndexStrip</name>
    <message>
        <source>Rebuilding the search index; until then a search may miss articles</source>
        <translation>Rebuilding the search index; until then a search may miss articles</translation>
    </message>
    <message>
        <source>Rebuilding the search index: %1 of %2 articles; until then a search may miss some</source>
        <translation>Rebuilding the search index: %1 of %2 articles; until then a search may miss some</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt, a search may miss articles: %1</source>
        <translation>The search index could not be rebuilt, a search may miss articles: %1</translation>
    </message>
    <message>
        <source>Index progress</source>
        <translation>Index progress</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Previous Month</source>
        <translation>Previous Month</translation>
    </message>
    <message>
        <source>Next Month</source>
        <translation>Next Month</translation>
    </message>
    <message>
        <source>Years with issues</source>
        <translation>Years with issues</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueDateDialog</name>
    <message>
        <source>Issue&apos;s Date</source>
        <translation>Issue&apos;s Date</translation>
    </message>
    <message>
        <source>The issue&apos;s date</source>
        <translation>The issue&apos;s date</translation>
    </message>
    <message>
        <source>Set Date</source>
        <translation>Set Date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>As the Bulletin Says</source>
        <translation>As the Bulletin Says</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removed: %1</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Put back: %1</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>Delete for Good</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Delete “%1” for good?</translation>
    </message>
    <message>
        <source>Its stars, tags, notes, highlights and corrections go with it, and the library&apos;s copy of the file. The file itself, %1, is not touched.</source>
        <translation>Its stars, tags, notes, highlights and corrections go with it, and the library&apos;s copy of the file. The file itself, %1, is not touched.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Date set: %1</source>
        <translation>Date set: %1</translation>
    </message>
    <message>
        <source>Rename Publication</source>
        <translation>Rename Publication</translation>
    </message>
    <message>
        <source>Name, also for issues to come; empty = as printed:</source>
        <translation>Name, also for issues to come; empty = as printed:</translation>
    </message>
    <message>
        <source>Renamed: %1 is %2 now</source>
        <translation>Renamed: %1 is %2 now</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>Rename Tag</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Put Back</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>Delete for Good…</translation>
    </message>
    <message>
        <source>This issue was removed</source>
        <translation>This issue was removed</translation>
    </message>
    <message>
        <source>%1
The library keeps its file, and what you did to its articles.</source>
        <translation>%1
The library keeps its file, and what you did to its articles.</translation>
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
        <translation>Click to set the issue&apos;s date</translation>
    </message>
    <message>
        <source>The issue&apos;s date: %1</source>
        <translation>The issue&apos;s date: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::LibraryModel</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>All articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Undated</translation>
    </message>
    <message>
        <source>Before any section</source>
        <translation>Before any section</translation>
    </message>
    <message>
        <source>Loose text</source>
        <translation>Loose text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saved searches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Removed issues</source>
        <translation>Removed issues</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Reporters</translation>
    </message>
    <message>
        <source>Find others by name…</source>
        <translation>Find others by name…</translation>
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
        <translation>Open Bulletins</translation>
    </message>
    <message>
        <source>Bulletins (%1);;All files (*)</source>
        <translation>Bulletins (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>Import Folder</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>About Dateline</translation>
    </message>
    <message>
        <source>A reader for news bulletins. Free software under the GNU GPL, version 3 or later.</source>
        <translation>A reader for news bulletins. Free software under the GNU GPL, version 3 or later.</translation>
    </message>
</context>
<context>
    <name>dateline::ui::MarkDesk</name>
    <message>
        <source>Forget Taught Subjects</source>
        <translation>Forget Taught Subjects</translation>
    </message>
    <message>
        <source>Forget what other articles learnt from the subjects that you set?</source>
        <translation>Forget what other articles learnt from the subjects that you set?</translation>
    </message>
    <message>
        <source>What you set yourself stays. Inferred subjects become what they were without it.</source>
        <translation>What you set yourself stays. Inferred subjects become what they were without it.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>%Ln article marked as read</numerusform>
            <numerusform>%Ln articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>%Ln article marked as unread</numerusform>
            <numerusform>%Ln articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred</source>
        <translation>
            <numerusform>%Ln article starred</numerusform>
            <numerusform>%Ln articles starred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) taken away</source>
        <translation>
            <numerusform>%Ln star taken away</numerusform>
            <numerusform>%Ln stars taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::MonthModel</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its issues around this day suggest one; whether it came out is not known.</source>
        <translation>Its issues around this day suggest one; whether it came out is not known.</translation>
    </message>
    <message>
        <source>%1: no issue</source>
        <translation>%1: no issue</translation>
    </message>
    <message>
        <source>%1: missing: %2</source>
        <translation>%1: missing: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; missing: %2</translation>
    </message>
</context>
<context>
    <name>dateline::ui::NoteBox</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>Note on this article</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Kept as you type</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Note on “%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::OutlineModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Dateline and reporters</source>
        <translation>Dateline and reporters</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Text that belongs to no article</source>
        <translation>Text that belongs to no article</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message>
        <source>Odd in the file</source>
        <translation>Odd in the file</translation>
    </message>
</context>
<context>
    <name>dateline::ui::OwnLine</name>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Articles with This Tag</source>
        <translation>Articles with This Tag</translation>
    </message>
    <message>
        <source>Remove This Tag</source>
        <translation>Remove This Tag</translation>
    </message>
    <message>
        <source>%1 struck out · %2</source>
        <translation>%1 struck out · %2</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>What was corrected here; what is unchecked is as printed</source>
        <translation>What was corrected here; what is unchecked is as printed</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
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
        <translation>Published at %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PictureFrame</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1. Try again</source>
        <translation>The picture could not be loaded from %1. Try again</translation>
    </message>
    <message>
        <source>Load the pictures from %1</source>
        <translation>Load the pictures from %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PreviewPane</name>
    <message>
        <source>As found out</source>
        <translation>As found out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful place(s)</source>
        <translation>
            <numerusform>%Ln doubtful place</numerusform>
            <numerusform>%Ln doubtful places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln piece of loose text</numerusform>
            <numerusform>%Ln pieces of loose text</numerusform>
        </translation>
    </message>
    <message>
        <source>Publication:</source>
        <translation>Publication:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>Format:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encoding:</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <translation>Read the file in another encoding</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>What was understood</translation>
    </message>
    <message>
        <source>&amp;Show this before a single file is added</source>
        <translation>&amp;Show this before a single file is added</translation>
    </message>
    <message>
        <source>&amp;Add to the Library</source>
        <translation>&amp;Add to the Library</translation>
    </message>
    <message>
        <source>Do &amp;Not Add</source>
        <translation>Do &amp;Not Add</translation>
    </message>
</context>
<context>
    <name>dateline::ui::QueryChips</name>
    <message>
        <source>Search without: %1</source>
        <translation>Search without: %1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Understood as: %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Quotation</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1, lines %2 to %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>— %1</source>
        <translation>— %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Reader</name>
    <message>
        <source>In “%1”</source>
        <translation>In “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Places found in this article</source>
        <translation>Places found in this article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>The other telling has nothing here</source>
        <translation>The other telling has nothing here</translation>
    </message>
    <message>
        <source>The other telling: “%1”</source>
        <translation>The other telling: “%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderTabs</name>
    <message>
        <source>Open articles</source>
        <translation>Open articles</translation>
    </message>
    <message>
        <source>Shows what is chosen in the list; Enter keeps it open</source>
        <translation>Shows what is chosen in the list; Enter keeps it open</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Close this tab</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderView</name>
    <message>
        <source>Joined here: the file goes on in line %1</source>
        <translation>Joined here: the file goes on in line %1</translation>
    </message>
    <message>
        <source>Corrected; printed: “%1”</source>
        <translation>Corrected; printed: “%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReadingDesk</name>
    <message>
        <source>The article cannot be shown</source>
        <translation>The article cannot be shown</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>Choose an article</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReportModel</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Briefs</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>Loose lines</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Already there</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln piece of loose text</numerusform>
            <numerusform>%Ln pieces of loose text</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Open it to list the articles with doubtful places</source>
        <translation>Open it to list the articles with doubtful places</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doubts</translation>
    </message>
</context>
<context>
    <name>dateline::ui::RowText</name>
    <message>
        <source>by pinyin</source>
        <translation>by pinyin</translation>
    </message>
    <message>
        <source>Loose text</source>
        <translation>Loose text</translation>
    </message>
    <message>
        <source>by figure</source>
        <translation>by figure</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SavedSearchDesk</name>
    <message>
        <source>Rename Saved Search</source>
        <translation>Rename Saved Search</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Forgotten: the saved search “%1”</source>
        <translation>Forgotten: the saved search “%1”</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SearchBar</name>
    <message>
        <source>Search all articles</source>
        <translation>Search all articles</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, 标题: 版: 记者: 地点: 日期: or title: section: by: place: date:</source>
        <translation>Words, “phrases”, -without, 标题: 版: 记者: 地点: 日期: or title: section: by: place: date:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Most relevant first</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>By section</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Order of the articles</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SearchDesk</name>
    <message numerus="yes">
        <source>%1: %Ln article(s)</source>
        <translation>
            <numerusform>%1: %Ln article</numerusform>
            <numerusform>%1: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln article(s))</source>
        <translation>
            <numerusform>%1 (%Ln article)</numerusform>
            <numerusform>%1 (%Ln articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no word in it to look for</source>
        <translation>There is no word in it to look for</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>No articles</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No article holds %1.</source>
        <translation>No article holds %1.</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Searched for: %1</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>The search failed</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Text size:</translation>
    </message>
    <message>
        <source>Archive:</source>
        <translation>Archive:</translation>
    </message>
    <message>
        <source>Last imported from:</source>
        <translation>Last imported from:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Colours of the page</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>Show in File Manager</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder in the file manager</source>
        <translation>Show the archive&apos;s folder in the file manager</translation>
    </message>
    <message>
        <source>Show the folder last imported from in the file manager</source>
        <translation>Show the folder last imported from in the file manager</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Page colours:</source>
        <translation>&amp;Page colours:</translation>
    </message>
    <message>
        <source>Opening one file:</source>
        <translation>Opening one file:</translation>
    </message>
    <message>
        <source>&amp;Show what was understood before it is added</source>
        <translation>&amp;Show what was understood before it is added</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>Letters:</translation>
    </message>
    <message>
        <source>L&amp;ines:</source>
        <translation>L&amp;ines:</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Column:</translation>
    </message>
    <message>
        <source>Pa&amp;ragraphs:</source>
        <translation>Pa&amp;ragraphs:</translation>
    </message>
    <message>
        <source>Punctuation:</source>
        <translation>Punctuation:</translation>
    </message>
    <message>
        <source>&amp;Full-width in Chinese; copied as printed</source>
        <translation>&amp;Full-width in Chinese; copied as printed</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Space between lines</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Width of the column</translation>
    </message>
    <message>
        <source>How paragraphs begin</source>
        <translation>How paragraphs begin</translation>
    </message>
    <message>
        <source>S&amp;ans-serif</source>
        <translation>S&amp;ans-serif</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the list:</source>
        <translation>Ro&amp;ws of the list:</translation>
    </message>
    <message>
        <source>How much of an article a row shows</source>
        <translation>How much of an article a row shows</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ShelfDesk</name>
    <message>
        <source>The archive cannot be read</source>
        <translation>The archive cannot be read</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>Opening the archive…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln piece of loose text</numerusform>
            <numerusform>%Ln pieces of loose text</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Everything is read</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>No starred articles</translation>
    </message>
    <message>
        <source>Press S while reading to star an article.</source>
        <translation>Press S while reading to star an article.</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>No articles here</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the Latest Issue</source>
        <translation>Show the Latest Issue</translation>
    </message>
    <message>
        <source>No issue of today</source>
        <translation>No issue of today</translation>
    </message>
    <message>
        <source>The latest one is %1, %2.</source>
        <translation>The latest one is %1, %2.</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Keyboard Shortcuts</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Sidebar</name>
    <message>
        <source>Set the Issue&apos;s Date…</source>
        <translation>Set the Issue&apos;s Date…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Read the File Again</source>
        <translation>Read the File Again</translation>
    </message>
    <message>
        <source>Remove the Issue</source>
        <translation>Remove the Issue</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Put Back</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>Delete for Good…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Compare with Another Issue…</source>
        <translation>Compare with Another Issue…</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>Mark All as Read</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SubjectLine</name>
    <message>
        <source>Subject: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>· set by hand</source>
        <translation>· set by hand</translation>
    </message>
    <message>
        <source>· inferred</source>
        <translation>· inferred</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SubjectsDialog</name>
    <message>
        <source>Subjects</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>What the article is about. Articles like it learn from what you set.</source>
        <translation>What the article is about. Articles like it learn from what you set.</translation>
    </message>
    <message>
        <source>Set Subjects</source>
        <translation>Set Subjects</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>As Inferred</source>
        <translation>As Inferred</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TellingLine</name>
    <message numerus="yes">
        <source>Told apart from %Ln other(s)</source>
        <translation>
            <numerusform>Told apart from %Ln other</numerusform>
            <numerusform>Told apart from %Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Also told by</source>
        <translation>Also told by</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <translation>Also told by %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::TimelineStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article found</numerusform>
            <numerusform>%Ln articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s) held</source>
        <translation>
            <numerusform>%Ln issue held</numerusform>
            <numerusform>%Ln issues held</numerusform>
        </translation>
    </message>
    <message>
        <source>As a Table…</source>
        <translation>As a Table…</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>All Days</translation>
    </message>
    <message>
        <source>Articles found over time</source>
        <translation>Articles found over time</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TimelineTable</name>
    <message>
        <source>Articles Found over Time</source>
        <translation>Articles Found over Time</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>Articles found</translation>
    </message>
    <message>
        <source>Issues held</source>
        <translation>Issues held</translation>
    </message>
    <message>
        <source>Narrow to These Days</source>
        <translation>Narrow to These Days</translation>
    </message>
</context>
<context>
    <name>dateline::ui::UnitWords</name>
    <message>
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message>
        <source>per mille</source>
        <translation>per mille</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US dollars</translation>
    </message>
    <message>
        <source>euros</source>
        <translation>euros</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>pounds sterling</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Japanese yen</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>square kilometres</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>square metres</translation>
    </message>
    <message>
        <source>cubic metres</source>
        <translation>cubic metres</translation>
    </message>
    <message>
        <source>mu, a fifteenth of a hectare each</source>
        <translation>mu, a fifteenth of a hectare each</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>kilowatt hours</source>
        <translation>kilowatt hours</translation>
    </message>
    <message>
        <source>persons, each time counted</source>
        <translation>persons, each time counted</translation>
    </message>
    <message>
        <source>flights</source>
        <translation>flights</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>persons</translation>
    </message>
    <message>
        <source>households</source>
        <translation>households</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilograms</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ViewActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Larger Text</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Smaller Text</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>&amp;Normal Text</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Side&amp;bar</translation>
    </message>
    <message>
        <source>&amp;As in File</source>
        <translation>&amp;As in File</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Full S&amp;creen</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>The System&apos;s</source>
        <translation>The System&apos;s</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>As the &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Next Colours</source>
        <translation>&amp;Next Colours</translation>
    </message>
    <message>
        <source>S&amp;eams</source>
        <translation>S&amp;eams</translation>
    </message>
    <message>
        <source>Mark where pieces of the file were joined</source>
        <translation>Mark where pieces of the file were joined</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Sans-Serif</source>
        <translation>&amp;Sans-Serif</translation>
    </message>
    <message>
        <source>&amp;Full-Width Punctuation in Chinese</source>
        <translation>&amp;Full-Width Punctuation in Chinese</translation>
    </message>
    <message>
        <source>Shown only: what is copied stays as printed</source>
        <translation>Shown only: what is copied stays as printed</translation>
    </message>
    <message>
        <source>&amp;Tight Lines</source>
        <translation>&amp;Tight Lines</translation>
    </message>
    <message>
        <source>&amp;Normal Lines</source>
        <translation>&amp;Normal Lines</translation>
    </message>
    <message>
        <source>&amp;Loose Lines</source>
        <translation>&amp;Loose Lines</translation>
    </message>
    <message>
        <source>Na&amp;rrow Column</source>
        <translation>Na&amp;rrow Column</translation>
    </message>
    <message>
        <source>Nor&amp;mal Column</source>
        <translation>Nor&amp;mal Column</translation>
    </message>
    <message>
        <source>&amp;Broad Column</source>
        <translation>&amp;Broad Column</translation>
    </message>
    <message>
        <source>Paragraphs as the &amp;Language Sets Them</source>
        <translation>Paragraphs as the &amp;Language Sets Them</translation>
    </message>
    <message>
        <source>&amp;Indented Paragraphs</source>
        <translation>&amp;Indented Paragraphs</translation>
    </message>
    <message>
        <source>S&amp;paced Paragraphs</source>
        <translation>S&amp;paced Paragraphs</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendar</translation>
    </message>
    <message>
        <source>Days with issues, and days missing in a run</source>
        <translation>Days with issues, and days missing in a run</translation>
    </message>
    <message>
        <source>&amp;Rows of the List</source>
        <translation>&amp;Rows of the List</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>&amp;Compact Rows</translation>
    </message>
    <message>
        <source>&amp;Normal Rows</source>
        <translation>&amp;Normal Rows</translation>
    </message>
    <message>
        <source>&amp;Roomy Rows</source>
        <translation>&amp;Roomy Rows</translation>
    </message>
    <message>
        <source>&amp;Group the List</source>
        <translation>&amp;Group the List</translation>
    </message>
    <message>
        <source>&amp;Not at All</source>
        <translation>&amp;Not at All</translation>
    </message>
    <message>
        <source>By &amp;Issue and Section</source>
        <translation>By &amp;Issue and Section</translation>
    </message>
    <message>
        <source>By &amp;Day</source>
        <translation>By &amp;Day</translation>
    </message>
    <message>
        <source>By &amp;Story</source>
        <translation>By &amp;Story</translation>
    </message>
</context>
<context>
    <name>dateline::ui::WelcomePane</name>
    <message>
        <source>Read bulletins like a newspaper</source>
        <translation>Read bulletins like a newspaper</translation>
    </message>
    <message>
        <source>Each file is split into its articles, with sections, datelines and reporters. All are kept in your library on this computer, and every word of every issue can be found.</source>
        <translation>Each file is split into its articles, with sections, datelines and reporters. All are kept in your library on this computer, and every word of every issue can be found.</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open files</translation>
    </message>
    <message>
        <source>One bulletin is shown before it is added.</source>
        <translation>One bulletin is shown before it is added.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import a folder</translation>
    </message>
    <message>
        <source>Years of issues, folders in it too. The files stay as they are.</source>
        <translation>Years of issues, folders in it too. The files stay as they are.</translation>
    </message>
    <message>
        <source>Look around in the samples</source>
        <translation>Look around in the samples</translation>
    </message>
    <message>
        <source>A few made-up bulletins, which can be removed again.</source>
        <translation>A few made-up bulletins, which can be removed again.</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>Files and folders can also be dropped here.</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Words</name>
    <message>
        <source>publication %1</source>
        <translation>publication %1</translation>
    </message>
    <message>
        <source>exactly %1</source>
        <translation>exactly %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>with pictures</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>starred</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>stories</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>roundups</source>
        <translation>roundups</translation>
    </message>
    <message>
        <source>briefs</source>
        <translation>briefs</translation>
    </message>
    <message>
        <source>%1 and %2 within %3 of each other</source>
        <translation>%1 and %2 within %3 of each other</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 in the headline</source>
        <translation>%1 in the headline</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>filed from %1</source>
        <translation>filed from %1</translation>
    </message>
    <message>
        <source>agency %1</source>
        <translation>agency %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>Unnamed publication</source>
        <translation>Unnamed publication</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>from the file name</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>year inferred</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>set by hand</translation>
    </message>
    <message>
        <source>The date is printed in the bulletin: %1</source>
        <translation>The date is printed in the bulletin: %1</translation>
    </message>
    <message>
        <source>The bulletin prints no date; its file&apos;s name does: %1</source>
        <translation>The bulletin prints no date; its file&apos;s name does: %1</translation>
    </message>
    <message>
        <source>The bulletin prints no date. Taken from its text: %1</source>
        <translation>The bulletin prints no date. Taken from its text: %1</translation>
    </message>
    <message>
        <source>The bulletin names no date clearly enough. You can set it.</source>
        <translation>The bulletin names no date clearly enough. You can set it.</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>You set this date.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>Correspondents %1</source>
        <translation>Correspondents %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation>Photos %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in loose text</source>
        <translation>
            <numerusform>%Ln in loose text</numerusform>
            <numerusform>%Ln in loose text</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>There is no such file.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>This is not a regular file.</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>You have no permission to read it.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>The file holds no text.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>The file is too large.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>This is not a text file.</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>Reading failed: %1</translation>
    </message>
    <message>
        <source>The archive reports an error: %1</source>
        <translation>The archive reports an error: %1</translation>
    </message>
    <message>
        <source>The archive was written by a later version of Dateline.</source>
        <translation>The archive was written by a later version of Dateline.</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite: %1</source>
        <translation>Qt was built with another SQLite: %1</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>Another program holds the archive.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>The disk is full. Nothing was lost.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>This cannot be done: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>Inferred from the section&apos;s name: %1</source>
        <translation>Inferred from the section&apos;s name: %1</translation>
    </message>
    <message>
        <source>Inferred from words: %1</source>
        <translation>Inferred from words: %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Confidence %1</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <source>with doubtful places</source>
        <translation>with doubtful places</translation>
    </message>
    <message>
        <source>a figure of at most %1</source>
        <translation>a figure of at most %1</translation>
    </message>
    <message>
        <source>a figure below %1</source>
        <translation>a figure below %1</translation>
    </message>
    <message>
        <source>a figure of at least %1</source>
        <translation>a figure of at least %1</translation>
    </message>
    <message>
        <source>a figure above %1</source>
        <translation>a figure above %1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>a figure of %1</translation>
    </message>
    <message>
        <source>a figure from %1 to %2</source>
        <translation>a figure from %1 to %2</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>bytes that are no text in this encoding were replaced</source>
        <translation>bytes that are no text in this encoding were replaced</translation>
    </message>
    <message>
        <source>NUL characters were left out</source>
        <translation>NUL characters were left out</translation>
    </message>
    <message>
        <source>the format&apos;s own rules are broken here</source>
        <translation>the format&apos;s own rules are broken here</translation>
    </message>
    <message>
        <source>markup nested too deeply was read as plain text</source>
        <translation>markup nested too deeply was read as plain text</translation>
    </message>
    <message>
        <source>nothing here could be told to be an article</source>
        <translation>nothing here could be told to be an article</translation>
    </message>
    <message>
        <source>a headline with no text below it</source>
        <translation>a headline with no text below it</translation>
    </message>
    <message>
        <source>a program&apos;s word for nothing stands where text should</source>
        <translation>a program&apos;s word for nothing stands where text should</translation>
    </message>
    <message>
        <source>the text names no year clearly enough</source>
        <translation>the text names no year clearly enough</translation>
    </message>
</context>
</TS>
