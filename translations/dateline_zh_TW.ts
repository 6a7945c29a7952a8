<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
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
        <translation>星號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>已讀(&amp;R)</translation>
    </message>
    <message>
        <source>Set the Issue&apos;s &amp;Date…</source>
        <translation>設定本期日期(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;ubjects…</source>
        <translation>主題(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Forget Taught Subjects…</source>
        <translation>忘記學到的主題(&amp;F)…</translation>
    </message>
    <message>
        <source>Show What &amp;Differs</source>
        <translation>顯示不同之處(&amp;D)</translation>
    </message>
    <message>
        <source>Mark what the likest other telling has otherwise</source>
        <translation>標出與最相近的另一版本不同的文字</translation>
    </message>
    <message>
        <source>N&amp;ot the Same Story</source>
        <translation>不是同一則報導(&amp;O)</translation>
    </message>
    <message>
        <source>Take this article out of the group that tells one story</source>
        <translation>將本文從同一報導的各版本中分開</translation>
    </message>
    <message>
        <source>T&amp;ell Together Again</source>
        <translation>重新歸為同一則報導(&amp;E)</translation>
    </message>
    <message>
        <source>Undo telling this article apart from others</source>
        <translation>復原將本文與其他版本分開的動作</translation>
    </message>
    <message>
        <source>Read the Issue&apos;s &amp;File Again</source>
        <translation>重新讀取本期檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Understand it anew with today&apos;s parser</source>
        <translation>用現在的解析器重新理解這一期</translation>
    </message>
    <message>
        <source>Re&amp;move the Issue</source>
        <translation>移除這一期(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep Open in a Tab</source>
        <translation>在分頁中保持開啟(&amp;K)</translation>
    </message>
    <message>
        <source>Remove &amp;Highlight</source>
        <translation>取消劃線(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>劃線(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>筆記(&amp;N)</translation>
    </message>
    <message>
        <source>Mark the selected words for yourself</source>
        <translation>為自己標出選取的文字</translation>
    </message>
    <message>
        <source>&amp;Correct the Text…</source>
        <translation>更正文字(&amp;C)…</translation>
    </message>
    <message>
        <source>Correct misread words; what is printed is kept, and both are found</source>
        <translation>更正誤認的文字；印刷原文保留，兩種寫法都能找到</translation>
    </message>
    <message>
        <source>Mark &amp;All as Read</source>
        <translation>全部標為已讀(&amp;A)</translation>
    </message>
    <message>
        <source>What stands in the list now; it can be undone</source>
        <translation>清單中現有的全部文章；可以復原</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleDocument</name>
    <message>
        <source>The article goes on: its first %1 characters are shown.</source>
        <translation>文章還有後續：這裡只顯示前 %1 個字元。</translation>
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
            <numerusform>已選 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dateline::ui::ArticleModel</name>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星號</translation>
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
        <translation>沒有這個指令</translation>
    </message>
    <message>
        <source>What is to be done? Words, shortcuts, pinyin</source>
        <translation>要做什麼？可輸入詞語、快速鍵、拼音</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找指令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CommandModel</name>
    <message>
        <source>on</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>目前無法執行</translation>
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
        <translation>比較兩期</translation>
    </message>
    <message>
        <source>Its file&apos;s earlier version</source>
        <translation>該檔案的較早版本</translation>
    </message>
    <message>
        <source>The issue to compare with</source>
        <translation>要比較的期</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New: %1 · Gone: %2 · Changed: %3 · Changed figures: %4 · The same: %5</source>
        <translation>新增 %1 · 消失 %2 · 改動 %3 · 數字變動 %4 · 相同 %5</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>數字變動</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改動</translation>
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
        <translation>該檔案沒有較早版本；請選擇要比較的期。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>自動完成</translation>
    </message>
</context>
<context>
    <name>dateline::ui::CompletionModel</name>
    <message>
        <source>Saved search</source>
        <translation>已儲存的搜尋</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Conductor</name>
    <message>
        <source>Choose an article</source>
        <translation>請選擇一篇文章</translation>
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
        <translation>檢索到的全部文章（%1）</translation>
    </message>
    <message>
        <source>All in the list (%1)</source>
        <translation>清單中的全部文章（%1）</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln article(s) can be marked at once.</source>
        <translation>
            <numerusform>一次最多可標記 %Ln 篇文章。</numerusform>
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
        <translation>更正後的文字</translation>
    </message>
    <message>
        <source>Empty strikes it out</source>
        <translation>留空即刪去</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>dateline::ui::DoubtStrip</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s)</source>
        <translation>
            <numerusform>%Ln 處存疑</numerusform>
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
        <translation>離開搜尋(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave Pane</source>
        <translation>離開窗格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search All Articles</source>
        <translation>搜尋所有文章(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find in Article</source>
        <translation>在文章中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next Place Found</source>
        <translation>下一處(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Place Found</source>
        <translation>上一處(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;Doubtful Place</source>
        <translation>下一處存疑(&amp;D)</translation>
    </message>
    <message>
        <source>Next Doubtful Place</source>
        <translation>下一處存疑</translation>
    </message>
    <message>
        <source>Sa&amp;ve This Search</source>
        <translation>儲存此搜尋(&amp;V)</translation>
    </message>
    <message>
        <source>Copy with S&amp;ource</source>
        <translation>複製並註明出處(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>取消復原(&amp;R)</translation>
    </message>
    <message>
        <source>Next Fi&amp;gure</source>
        <translation>下一個數字(&amp;G)</translation>
    </message>
    <message>
        <source>What the next figure is worth, and what is doubtful about it</source>
        <translation>說明下一個數字的值及其存疑之處</translation>
    </message>
    <message>
        <source>Previous Fig&amp;ure</source>
        <translation>上一個數字(&amp;U)</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>複製引文(&amp;I)</translation>
    </message>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>複製引文為(&amp;A)</translation>
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
        <translation>簡體中文</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>繁體中文</translation>
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
        <translation>韓文</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西歐文字</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里爾文字</translation>
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
        <translation>%1，依位元組順序記號</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1，依檔案所述</translation>
    </message>
    <message>
        <source>%1, guessed</source>
        <translation>%1，推測</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportDialog</name>
    <message>
        <source>Markdown, can be opened again here</source>
        <translation>Markdown（可在此重新開啟）</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>網頁（HTML）</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>純文字</translation>
    </message>
    <message>
        <source>Data for programs (JSON Lines)</source>
        <translation>程式資料（JSON Lines）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>頁面（PDF）</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>每篇文章一個檔案</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>內容(&amp;W)：</translation>
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
        <translation>已有同名檔案，將被取代。</translation>
    </message>
    <message>
        <source>Files that are there already stay as they are.</source>
        <translation>已有的檔案保持不變。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ExportStrip</name>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 articles</source>
        <translation>正在匯出第 %1 篇，共 %2 篇</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>已匯出 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to export</source>
        <translation>沒有可匯出的內容</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>匯出已停止</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FacetModel</name>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>還有 %Ln 項…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, chosen</source>
        <translation>%1，%2，已選取</translation>
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
        <translation>縮小搜尋範圍</translation>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>Read or starred</source>
        <translation>閱讀狀態</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
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
        <translation>文中說 %1，但各部分合計為 %2</translation>
    </message>
    <message>
        <source>%1 does not fit %2: a decimal point may be lost</source>
        <translation>%1 與 %2 不合：可能漏了小數點</translation>
    </message>
    <message>
        <source>%1 stands alone among %2</source>
        <translation>%1 與 %2 相差懸殊</translation>
    </message>
    <message>
        <source>The word “%1” stands within a Chinese sentence</source>
        <translation>中文句子裡夾著「%1」一詞</translation>
    </message>
    <message>
        <source>%1 has no partner</source>
        <translation>%1 沒有配對</translation>
    </message>
    <message>
        <source>The sentence does not end after “%1”</source>
        <translation>「%1」之後句子沒有結束</translation>
    </message>
    <message>
        <source>“%1” may be a misread “%2”</source>
        <translation>「%1」可能是「%2」的誤認</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>沒有「%1」這樣的日期或時刻</translation>
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
        <translation>換算：%1</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>單位：%1</translation>
    </message>
    <message>
        <source>Printed as “%1”: not exact</source>
        <translation>原文寫作「%1」，並非確數</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FileActions</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open Files…</source>
        <translation>開啟檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import Folder…</source>
        <translation>匯入資料夾(&amp;I)…</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bulletins</source>
        <translation>開啟範例報刊(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>重新開啟已關閉的分頁(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>預覽列印(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
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
        <translation>文章在原始檔案中的樣子</translation>
    </message>
</context>
<context>
    <name>dateline::ui::FindBox</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中尋找</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GoActions</name>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
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
        <translation>下一篇未讀(&amp;U)</translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation>向下翻頁，到底後前往下一篇未讀(&amp;D)</translation>
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
        <translation>前往資料庫(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;List</source>
        <translation>前往清單(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;Article</source>
        <translation>前往文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;Tab</source>
        <translation>下一個分頁(&amp;T)</translation>
    </message>
    <message>
        <source>Previous Ta&amp;b</source>
        <translation>上一個分頁(&amp;B)</translation>
    </message>
    <message>
        <source>Next in the Issue&apos;s &amp;Order</source>
        <translation>本期順序的下一篇(&amp;O)</translation>
    </message>
    <message>
        <source>Previous in the Issue&apos;s Or&amp;der</source>
        <translation>本期順序的上一篇(&amp;D)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::GroupPlace</name>
    <message>
        <source>No date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Tellings of one story</source>
        <translation>同一報道的不同版本</translation>
    </message>
</context>
<context>
    <name>dateline::ui::HelpActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>關於 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>尋找指令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
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
        <translation>正在尋找報刊…</translation>
    </message>
    <message>
        <source>Importing %1 of %2: %3</source>
        <translation>正在匯入第 %1 個，共 %2 個：%3</translation>
    </message>
    <message>
        <source>%1 files a second, %2 s left</source>
        <translation>每秒 %1 個檔案，還需 %2 秒</translation>
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
        <translation>%1：資料庫中已有</translation>
    </message>
    <message>
        <source>No bulletins were found there.</source>
        <translation>那裡找不到報刊。</translation>
    </message>
    <message>
        <source>Stopped; what was imported stays</source>
        <translation>已停止；已匯入的會保留</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>新增 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>更新 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>已有 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close the import&apos;s report</source>
        <translation>關閉匯入報告</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Read Again As</source>
        <translation>重新讀取，編碼為</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Compare with the Earlier Version</source>
        <translation>與較早版本比較</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IndexStrip</name>
    <message>
        <source>Rebuilding the search index; until then a search may miss articles</source>
        <translation>正在重建搜尋索引；完成之前，搜尋可能會漏掉文章</translation>
    </message>
    <message>
        <source>Rebuilding the search index: %1 of %2 articles; until then a search may miss some</source>
        <translation>正在重建搜尋索引：第 %1 篇，共 %2 篇；完成之前，搜尋可能會漏掉文章</translation>
    </message>
    <message>
        <source>The search index could not be rebuilt, a search may miss articles: %1</source>
        <translation>無法重建搜尋索引，搜尋可能會漏掉文章：%1</translation>
    </message>
    <message>
        <source>Index progress</source>
        <translation>索引進度</translation>
    </message>
</context>
<context>
    <name>dateline::ui::IssueCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Previous Month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next Month</source>
        <translation>下個月</translation>
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
        <translation>設定日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As the Bulletin Says</source>
        <translation>恢復報刊所載日期</translation>
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
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久刪除「%1」？</translation>
    </message>
    <message>
        <source>Its stars, tags, notes, highlights and corrections go with it, and the library&apos;s copy of the file. The file itself, %1, is not touched.</source>
        <translation>其中的星號、標籤、筆記、劃線和更正，以及資料庫裡的檔案副本，都會一併刪除。檔案本身（%1）不受影響。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Date set: %1</source>
        <translation>日期已設定：%1</translation>
    </message>
    <message>
        <source>Rename Publication</source>
        <translation>重新命名刊物</translation>
    </message>
    <message>
        <source>Name, also for issues to come; empty = as printed:</source>
        <translation>名稱（往後各期也用；留空則用印刷的刊名）：</translation>
    </message>
    <message>
        <source>Renamed: %1 is %2 now</source>
        <translation>已重新命名：%1 現為 %2</translation>
    </message>
    <message>
        <source>Rename Tag</source>
        <translation>重新命名標籤</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久刪除…</translation>
    </message>
    <message>
        <source>This issue was removed</source>
        <translation>這一期已移除</translation>
    </message>
    <message>
        <source>%1
The library keeps its file, and what you did to its articles.</source>
        <translation>%1
資料庫仍保留它的檔案，以及您對其中文章所做的一切。</translation>
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
        <translation>按一下即可設定本期日期</translation>
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
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>刊名</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>星號</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>無日期</translation>
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
            <numerusform>%Ln 篇未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
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
        <translation>地點</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>記者</translation>
    </message>
    <message>
        <source>Find others by name…</source>
        <translation>按名字尋找其他…</translation>
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
        <translation>開啟報刊</translation>
    </message>
    <message>
        <source>Bulletins (%1);;All files (*)</source>
        <translation>報刊 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Import Folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>關於 Dateline</translation>
    </message>
    <message>
        <source>A reader for news bulletins. Free software under the GNU GPL, version 3 or later.</source>
        <translation>新聞閱讀器。自由軟體，依 GNU GPL 第 3 版或更新版本發布。</translation>
    </message>
</context>
<context>
    <name>dateline::ui::MarkDesk</name>
    <message>
        <source>Forget Taught Subjects</source>
        <translation>忘記學到的主題</translation>
    </message>
    <message>
        <source>Forget what other articles learnt from the subjects that you set?</source>
        <translation>要忘記其他文章從您設定的主題中學到的內容嗎？</translation>
    </message>
    <message>
        <source>What you set yourself stays. Inferred subjects become what they were without it.</source>
        <translation>您親手設定的主題會保留，推定的主題則恢復為未學習時的結果。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘記</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>已將 %Ln 篇文章標為已讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>已將 %Ln 篇文章標為未讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) starred</source>
        <translation>
            <numerusform>已為 %Ln 篇文章加星標</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) taken away</source>
        <translation>
            <numerusform>已取消 %Ln 個星標</numerusform>
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
        <translation>從前後各期看，這一天應有一期；是否出版不得而知。</translation>
    </message>
    <message>
        <source>%1: no issue</source>
        <translation>%1：無</translation>
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
        <translation>筆記</translation>
    </message>
    <message>
        <source>Note on this article</source>
        <translation>這篇文章的筆記</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>邊寫邊存</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>對「%1」的筆記</translation>
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
        <translation>電頭與記者</translation>
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
        <translation>不屬於任何文章的文字</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Odd in the file</source>
        <translation>檔案中的異常</translation>
    </message>
</context>
<context>
    <name>dateline::ui::OwnLine</name>
    <message>
        <source>Tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Articles with This Tag</source>
        <translation>有此標籤的文章</translation>
    </message>
    <message>
        <source>Remove This Tag</source>
        <translation>移除此標籤</translation>
    </message>
    <message>
        <source>%1 struck out · %2</source>
        <translation>已刪去 %1 · %2</translation>
    </message>
    <message>
        <source>%1 → %2 · %3</source>
        <translation>%1 → %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s)</source>
        <translation>
            <numerusform>%Ln 處更正</numerusform>
        </translation>
    </message>
    <message>
        <source>What was corrected here; what is unchecked is as printed</source>
        <translation>這裡更正過的內容；未勾選的仍為印刷原文</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加入標籤</translation>
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
        <translation>發布於 %1</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PictureFrame</name>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>The picture could not be loaded from %1. Try again</source>
        <translation>無法從 %1 載入圖片。再試一次</translation>
    </message>
    <message>
        <source>Load the pictures from %1</source>
        <translation>載入 %1 的圖片</translation>
    </message>
</context>
<context>
    <name>dateline::ui::PreviewPane</name>
    <message>
        <source>As found out</source>
        <translation>自動偵測</translation>
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
            <numerusform>%Ln 處存疑</numerusform>
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
        <translation>編碼(&amp;E)：</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <translation>以另一種編碼讀取檔案</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>辨識結果</translation>
    </message>
    <message>
        <source>&amp;Show this before a single file is added</source>
        <translation>加入單一檔案之前先顯示此頁(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the Library</source>
        <translation>加入資料庫(&amp;A)</translation>
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
        <translation>去掉這個條件：%1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>理解為：%1</translation>
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
        <translation>「%1」</translation>
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
        <translation>載於「%1」</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Places found in this article</source>
        <translation>本文中找到之處</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>The other telling has nothing here</source>
        <translation>另一版本此處沒有文字</translation>
    </message>
    <message>
        <source>The other telling: “%1”</source>
        <translation>另一版本：「%1」</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderTabs</name>
    <message>
        <source>Open articles</source>
        <translation>開啟的文章</translation>
    </message>
    <message>
        <source>Shows what is chosen in the list; Enter keeps it open</source>
        <translation>顯示清單中選取的文章；按 Enter 可保持開啟</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>關閉此分頁</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReaderView</name>
    <message>
        <source>Joined here: the file goes on in line %1</source>
        <translation>此處接合：原始檔案從第 %1 行繼續</translation>
    </message>
    <message>
        <source>Corrected; printed: “%1”</source>
        <translation>已更正；印刷為「%1」</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ReadingDesk</name>
    <message>
        <source>The article cannot be shown</source>
        <translation>無法顯示這篇文章</translation>
    </message>
    <message>
        <source>Choose an article</source>
        <translation>請選擇一篇文章</translation>
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
        <translation>編碼</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>快訊</translation>
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
        <translation>資料庫中已有</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
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
        <translation>檔案</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Open it to list the articles with doubtful places</source>
        <translation>開啟即列出有存疑處的文章</translation>
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
        <translation>依拼音</translation>
    </message>
    <message>
        <source>Loose text</source>
        <translation>散落文字</translation>
    </message>
    <message>
        <source>by figure</source>
        <translation>依數值</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SavedSearchDesk</name>
    <message>
        <source>Rename Saved Search</source>
        <translation>重新命名已儲存的搜尋</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Forgotten: the saved search “%1”</source>
        <translation>已忘掉儲存的搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SearchBar</name>
    <message>
        <source>Search all articles</source>
        <translation>搜尋所有文章</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>Words, “phrases”, -without, 标题: 版: 记者: 地点: 日期: or title: section: by: place: date:</source>
        <translation>詞語、「短語」、-排除，以及 標題: 版: 記者: 地點: 日期:</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最舊的在前</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>最相關的在前</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>依版面</translation>
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
        <translation>其中沒有可搜尋的文字</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>沒有文章</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到結果</translation>
    </message>
    <message>
        <source>No article holds %1.</source>
        <translation>沒有文章符合：%1。</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>搜尋：%1</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜尋失敗</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>Archive:</source>
        <translation>資料庫：</translation>
    </message>
    <message>
        <source>Last imported from:</source>
        <translation>上次匯入自：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>頁面顏色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Show in File Manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
    <message>
        <source>Show the archive&apos;s folder in the file manager</source>
        <translation>在檔案管理員中顯示資料庫所在資料夾</translation>
    </message>
    <message>
        <source>Show the folder last imported from in the file manager</source>
        <translation>在檔案管理員中顯示上次匯入的資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Page colours:</source>
        <translation>頁面顏色(&amp;P)：</translation>
    </message>
    <message>
        <source>Opening one file:</source>
        <translation>開啟單一檔案時：</translation>
    </message>
    <message>
        <source>&amp;Show what was understood before it is added</source>
        <translation>加入之前先顯示辨識結果(&amp;S)</translation>
    </message>
    <message>
        <source>Letters:</source>
        <translation>字體：</translation>
    </message>
    <message>
        <source>L&amp;ines:</source>
        <translation>行距(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>欄寬(&amp;C)：</translation>
    </message>
    <message>
        <source>Pa&amp;ragraphs:</source>
        <translation>段落(&amp;R)：</translation>
    </message>
    <message>
        <source>Punctuation:</source>
        <translation>標點：</translation>
    </message>
    <message>
        <source>&amp;Full-width in Chinese; copied as printed</source>
        <translation>中文標點顯示為全形，複製時保持原文(&amp;F)</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>行間距</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>欄的寬度</translation>
    </message>
    <message>
        <source>How paragraphs begin</source>
        <translation>段落起始方式</translation>
    </message>
    <message>
        <source>S&amp;ans-serif</source>
        <translation>無襯線(&amp;A)</translation>
    </message>
    <message>
        <source>Ro&amp;ws of the list:</source>
        <translation>清單的列(&amp;W)：</translation>
    </message>
    <message>
        <source>How much of an article a row shows</source>
        <translation>每列顯示文章多少內容</translation>
    </message>
</context>
<context>
    <name>dateline::ui::ShelfDesk</name>
    <message>
        <source>The archive cannot be read</source>
        <translation>無法讀取資料庫</translation>
    </message>
    <message>
        <source>Opening the archive…</source>
        <translation>正在開啟資料庫…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of loose text</source>
        <translation>
            <numerusform>%Ln 段散落文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>全部已讀</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>沒有加星號的文章</translation>
    </message>
    <message>
        <source>Press S while reading to star an article.</source>
        <translation>閱讀時按 S 即可為文章加上星號。</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>這裡沒有文章</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Show the Latest Issue</source>
        <translation>檢視最近一期</translation>
    </message>
    <message>
        <source>No issue of today</source>
        <translation>今天沒有新的一期</translation>
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
        <translation>鍵盤快速鍵</translation>
    </message>
</context>
<context>
    <name>dateline::ui::Sidebar</name>
    <message>
        <source>Set the Issue&apos;s Date…</source>
        <translation>設定本期日期…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Read the File Again</source>
        <translation>重新讀取檔案</translation>
    </message>
    <message>
        <source>Remove the Issue</source>
        <translation>移除這一期</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久刪除…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘掉</translation>
    </message>
    <message>
        <source>Compare with Another Issue…</source>
        <translation>與另一期比較…</translation>
    </message>
    <message>
        <source>Mark All as Read</source>
        <translation>全部標為已讀</translation>
    </message>
</context>
<context>
    <name>dateline::ui::SubjectLine</name>
    <message>
        <source>Subject: %1</source>
        <translation>主題：%1</translation>
    </message>
    <message>
        <source>· set by hand</source>
        <translation>· 手動設定</translation>
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
        <translation>主題</translation>
    </message>
    <message>
        <source>What the article is about. Articles like it learn from what you set.</source>
        <translation>這篇文章的主題。您的設定會讓相似的文章跟著推定。</translation>
    </message>
    <message>
        <source>Set Subjects</source>
        <translation>設定主題</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>As Inferred</source>
        <translation>恢復推定</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TellingLine</name>
    <message numerus="yes">
        <source>Told apart from %Ln other(s)</source>
        <translation>
            <numerusform>已與 %Ln 個版本分開</numerusform>
        </translation>
    </message>
    <message>
        <source>Also told by</source>
        <translation>同一報導另見</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Also told by %1</source>
        <translation>同一報導另見%1</translation>
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
        <translation>顯示為表格…</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Articles found over time</source>
        <translation>找到的文章的時間分布</translation>
    </message>
</context>
<context>
    <name>dateline::ui::TimelineTable</name>
    <message>
        <source>Articles Found over Time</source>
        <translation>找到的文章的時間分布</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Articles found</source>
        <translation>找到的文章</translation>
    </message>
    <message>
        <source>Issues held</source>
        <translation>收藏的期數</translation>
    </message>
    <message>
        <source>Narrow to These Days</source>
        <translation>只看這些日期</translation>
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
        <translation>歐元</translation>
    </message>
    <message>
        <source>pounds sterling</source>
        <translation>英鎊</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日圓</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>公噸</translation>
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
        <translation>平方公尺</translation>
    </message>
    <message>
        <source>cubic metres</source>
        <translation>立方公尺</translation>
    </message>
    <message>
        <source>mu, a fifteenth of a hectare each</source>
        <translation>畝（十五分之一公頃）</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>公頃</translation>
    </message>
    <message>
        <source>kilowatt hours</source>
        <translation>千瓦時</translation>
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
        <translation>戶</translation>
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
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>側邊欄(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;As in File</source>
        <translation>對照原始檔案(&amp;A)</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全螢幕(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>語言(&amp;G)</translation>
    </message>
    <message>
        <source>The System&apos;s</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>頁面顏色(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>米黃(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next Colours</source>
        <translation>下一種顏色(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;eams</source>
        <translation>接縫(&amp;E)</translation>
    </message>
    <message>
        <source>Mark where pieces of the file were joined</source>
        <translation>標出檔案中被拼接之處</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>文字排版(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Sans-Serif</source>
        <translation>無襯線字體(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full-Width Punctuation in Chinese</source>
        <translation>中文標點顯示為全形(&amp;F)</translation>
    </message>
    <message>
        <source>Shown only: what is copied stays as printed</source>
        <translation>僅影響顯示：複製的內容仍與原文一致</translation>
    </message>
    <message>
        <source>&amp;Tight Lines</source>
        <translation>緊密行距(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal Lines</source>
        <translation>標準行距(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Loose Lines</source>
        <translation>寬鬆行距(&amp;L)</translation>
    </message>
    <message>
        <source>Na&amp;rrow Column</source>
        <translation>窄欄(&amp;R)</translation>
    </message>
    <message>
        <source>Nor&amp;mal Column</source>
        <translation>標準欄寬(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Broad Column</source>
        <translation>寬欄(&amp;B)</translation>
    </message>
    <message>
        <source>Paragraphs as the &amp;Language Sets Them</source>
        <translation>段落依文字習慣(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Indented Paragraphs</source>
        <translation>段首縮排(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;paced Paragraphs</source>
        <translation>段間空行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>日曆(&amp;C)</translation>
    </message>
    <message>
        <source>Days with issues, and days missing in a run</source>
        <translation>哪些日子有期，連續出版中缺哪些日子</translation>
    </message>
    <message>
        <source>&amp;Rows of the List</source>
        <translation>清單的列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Compact Rows</source>
        <translation>緊湊(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal Rows</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy Rows</source>
        <translation>寬鬆(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Group the List</source>
        <translation>列表分組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Not at All</source>
        <translation>不分組(&amp;N)</translation>
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
        <translation>按報道(&amp;S)</translation>
    </message>
</context>
<context>
    <name>dateline::ui::WelcomePane</name>
    <message>
        <source>Read bulletins like a newspaper</source>
        <translation>像讀報紙一樣讀簡報</translation>
    </message>
    <message>
        <source>Each file is split into its articles, with sections, datelines and reporters. All are kept in your library on this computer, and every word of every issue can be found.</source>
        <translation>每個檔案都會拆分成一篇篇文章，認出版面、電頭和記者，全部保存在本機的資料庫裡；每一期的每一個字都能搜到。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>One bulletin is shown before it is added.</source>
        <translation>單個檔案會先預覽，再加入資料庫。</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <source>Years of issues, folders in it too. The files stay as they are.</source>
        <translation>多年的各期，連同子資料夾。原檔案保持不變。</translation>
    </message>
    <message>
        <source>Look around in the samples</source>
        <translation>先看看範例</translation>
    </message>
    <message>
        <source>A few made-up bulletins, which can be removed again.</source>
        <translation>幾份虛構的簡報，隨時可以移除。</translation>
    </message>
    <message>
        <source>Files and folders can also be dropped here.</source>
        <translation>也可以把檔案和資料夾拖放到這裡。</translation>
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
        <translation>恰為%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>語言為%1</translation>
    </message>
    <message>
        <source>with pictures</source>
        <translation>有圖</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>報導</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>roundups</source>
        <translation>綜合</translation>
    </message>
    <message>
        <source>briefs</source>
        <translation>快訊</translation>
    </message>
    <message>
        <source>%1 and %2 within %3 of each other</source>
        <translation>%1與%2相距不超過 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 in the headline</source>
        <translation>標題含%1</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>版面%1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>記者%1</translation>
    </message>
    <message>
        <source>filed from %1</source>
        <translation>地點%1</translation>
    </message>
    <message>
        <source>agency %1</source>
        <translation>通訊社%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1當天</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1及以前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1及以後</translation>
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
        <translation>無日期</translation>
    </message>
    <message>
        <source>Unnamed publication</source>
        <translation>未署刊名</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>依檔名</translation>
    </message>
    <message>
        <source>year inferred</source>
        <translation>年份為推斷</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>The date is printed in the bulletin: %1</source>
        <translation>報刊上印有日期：%1</translation>
    </message>
    <message>
        <source>The bulletin prints no date; its file&apos;s name does: %1</source>
        <translation>報刊上沒有日期，取自檔名：%1</translation>
    </message>
    <message>
        <source>The bulletin prints no date. Taken from its text: %1</source>
        <translation>報刊上沒有日期，依內文推斷：%1</translation>
    </message>
    <message>
        <source>The bulletin names no date clearly enough. You can set it.</source>
        <translation>報刊中沒有夠明確的日期，可以手動設定。</translation>
    </message>
    <message>
        <source>You set this date.</source>
        <translation>日期由您設定。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>記者 %1</translation>
    </message>
    <message>
        <source>Correspondents %1</source>
        <translation>通訊員 %1</translation>
    </message>
    <message>
        <source>Photos %1</source>
        <translation>攝影 %1</translation>
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
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in loose text</source>
        <translation>
            <numerusform>散落文字中 %Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>沒有這個檔案。</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>這不是一般檔案。</translation>
    </message>
    <message>
        <source>You have no permission to read it.</source>
        <translation>沒有讀取權限。</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>檔案中沒有文字。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>檔案太大。</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>這不是文字檔。</translation>
    </message>
    <message>
        <source>Reading failed: %1</source>
        <translation>讀取失敗：%1</translation>
    </message>
    <message>
        <source>The archive reports an error: %1</source>
        <translation>資料庫回報錯誤：%1</translation>
    </message>
    <message>
        <source>The archive was written by a later version of Dateline.</source>
        <translation>資料庫由較新版本的 Dateline 寫成。</translation>
    </message>
    <message>
        <source>Qt was built with another SQLite: %1</source>
        <translation>Qt 使用了另一個 SQLite：%1</translation>
    </message>
    <message>
        <source>Another program holds the archive.</source>
        <translation>資料庫正由另一個程式使用。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost.</source>
        <translation>磁碟已滿。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This cannot be done: %1</source>
        <translation>無法執行：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>主題為%1</translation>
    </message>
    <message>
        <source>Inferred from the section&apos;s name: %1</source>
        <translation>由版名推定：%1</translation>
    </message>
    <message>
        <source>Inferred from words: %1</source>
        <translation>由詞語推定：%1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>信賴度 %1</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>with doubtful places</source>
        <translation>有存疑處</translation>
    </message>
    <message>
        <source>a figure of at most %1</source>
        <translation>數字不超過 %1</translation>
    </message>
    <message>
        <source>a figure below %1</source>
        <translation>數字小於 %1</translation>
    </message>
    <message>
        <source>a figure of at least %1</source>
        <translation>數字不少於 %1</translation>
    </message>
    <message>
        <source>a figure above %1</source>
        <translation>數字大於 %1</translation>
    </message>
    <message>
        <source>a figure of %1</source>
        <translation>數字為 %1</translation>
    </message>
    <message>
        <source>a figure from %1 to %2</source>
        <translation>數字在 %1 至 %2 之間</translation>
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
        <translation>通訊社</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>記者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
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
        <translation>有些位元組在此編碼下不成文字，已被取代</translation>
    </message>
    <message>
        <source>NUL characters were left out</source>
        <translation>已略去 NUL 字元</translation>
    </message>
    <message>
        <source>the format&apos;s own rules are broken here</source>
        <translation>此處不合格式本身的規則</translation>
    </message>
    <message>
        <source>markup nested too deeply was read as plain text</source>
        <translation>巢狀過深的標記以純文字讀取</translation>
    </message>
    <message>
        <source>nothing here could be told to be an article</source>
        <translation>其中辨認不出文章</translation>
    </message>
    <message>
        <source>a headline with no text below it</source>
        <translation>標題下沒有內文</translation>
    </message>
    <message>
        <source>a program&apos;s word for nothing stands where text should</source>
        <translation>應有文字之處是程式的空值字樣</translation>
    </message>
    <message>
        <source>the text names no year clearly enough</source>
        <translation>文中沒有夠明確的年份</translation>
    </message>
</context>
</TS>
