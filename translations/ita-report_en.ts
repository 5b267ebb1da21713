<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>%n signature(s) stand</source>
        <translation>
            <numerusform>%n signature stands</numerusform>
            <numerusform>%n signatures stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryOverText</name>
    <message numerus="yes">
        <source>, with %n address(es)</source>
        <translation>
            <numerusform>, with %n address</numerusform>
            <numerusform>, with %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceLinksText</name>
    <message numerus="yes">
        <source>Note what was found at %n address(es)</source>
        <translation>
            <numerusform>Note what was found at %n address</numerusform>
            <numerusform>Note what was found at %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlyphError</name>
    <message numerus="yes">
        <source>The report cannot be printed, because its typeface lacks %n character(s): %1.</source>
        <translation>
            <numerusform>The report cannot be printed, because its typeface lacks %n character: %1.</numerusform>
            <numerusform>The report cannot be printed, because its typeface lacks %n characters: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more field(s)</source>
        <translation>
            <numerusform>and in %n more field</numerusform>
            <numerusform>and in %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message numerus="yes">
        <source>Did not come whole within %n second(s)</source>
        <translation>
            <numerusform>Did not come whole within %n second</numerusform>
            <numerusform>Did not come whole within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>%n looked at</numerusform>
            <numerusform>%n looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeasureCommandsText</name>
    <message numerus="yes">
        <source>Bring %n measure(s) of the plan</source>
        <translation>
            <numerusform>Bring %n measure of the plan</numerusform>
            <numerusform>Bring %n measures of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>The copy of %1: %n change(s) can be taken as they are. There is nothing to decide.</source>
        <translation>
            <numerusform>The copy of %1: %n change can be taken as they are. There is nothing to decide.</numerusform>
            <numerusform>The copy of %1: %n changes can be taken as they are. There is nothing to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the Word file can be taken as they are. There is nothing to decide.</source>
        <translation>
            <numerusform>%n change of the Word file can be taken as they are. There is nothing to decide.</numerusform>
            <numerusform>%n changes of the Word file can be taken as they are. There is nothing to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingConsent</name>
    <message numerus="yes">
        <source>No typeface of the program has %n character(s) of the report. � is printed in the places below; everything else is printed as it is.</source>
        <translation>
            <numerusform>No typeface of the program has %n character of the report. � is printed in the places below; everything else is printed as it is.</numerusform>
            <numerusform>No typeface of the program has %n characters of the report. � is printed in the places below; everything else is printed as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteRowsDialog</name>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read</source>
        <translation>
            <numerusform>%n more cell cannot be read</numerusform>
            <numerusform>%n more cells cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message numerus="yes">
        <source>%1: %n element(s) not met</source>
        <translation>
            <numerusform>%1: %n element not met</numerusform>
            <numerusform>%1: %n elements not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceCommandsText</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n place(s)</source>
        <translation>
            <numerusform>Replace “%1” with “%2” in %n place</numerusform>
            <numerusform>Replace “%1” with “%2” in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCommandsText</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreSheetText</name>
    <message numerus="yes">
        <source>not known, %n part(s) missing</source>
        <translation>
            <numerusform>not known, %n part missing</numerusform>
            <numerusform>not known, %n parts missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message numerus="yes">
        <source>%n item(s) of the report are unfinished. It can be signed all the same.</source>
        <translation>
            <numerusform>%n item of the report are unfinished. It can be signed all the same.</numerusform>
            <numerusform>%n items of the report are unfinished. It can be signed all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on the report are still open.</source>
        <translation>
            <numerusform>%n comment on the report is still open.</numerusform>
            <numerusform>%n comments on the report are still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StructureCheckText</name>
    <message numerus="yes">
        <source>and %n more part(s) of the structure</source>
        <translation>
            <numerusform>and %n more part of the structure</numerusform>
            <numerusform>and %n more parts of the structure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableCommandsText</name>
    <message numerus="yes">
        <source>Remove %n table row(s)</source>
        <translation>
            <numerusform>Remove %n table row</numerusform>
            <numerusform>Remove %n table rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n table column(s)</source>
        <translation>
            <numerusform>Remove %n table column</numerusform>
            <numerusform>Remove %n table columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbsText</name>
    <message numerus="yes">
        <source>%1 %2: %n missing, +%3</source>
        <translation>
            <numerusform>%1 %2: %n missing, +%3</numerusform>
            <numerusform>%1 %2: %n missing, +%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialogText</name>
    <message numerus="yes">
        <source>Everything holds: %n signature(s) were checked.</source>
        <translation>
            <numerusform>Everything holds: %n signature were checked.</numerusform>
            <numerusform>Everything holds: %n signatures were checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) stand in the details.</source>
        <translation>
            <numerusform>%n more finding stand in the details.</numerusform>
            <numerusform>%n more findings stand in the details.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message numerus="yes">
        <source>The level rises with the %n ticked item(s), which have the fewest missing elements.</source>
        <translation>
            <numerusform>The level rises with the %n ticked item, which have the fewest missing elements.</numerusform>
            <numerusform>The level rises with the %n ticked items, which have the fewest missing elements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::CommentsPanel</name>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n unfinished comment(s)</source>
        <translation>
            <numerusform>Go on with %n unfinished comment</numerusform>
            <numerusform>Go on with %n unfinished comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::DraftsBar</name>
    <message numerus="yes">
        <source>%n field(s) hold text that was typed and is not kept yet.</source>
        <translation>
            <numerusform>%n field holds text that was typed and is not kept yet.</numerusform>
            <numerusform>%n fields hold text that was typed and is not kept yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::FindPanel</name>
    <message numerus="yes">
        <source>More than %n places; the first are shown.</source>
        <translation>
            <numerusform>More than %n places; the first are shown.</numerusform>
            <numerusform>More than %n places; the first are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>Replaced in %n place.</numerusform>
            <numerusform>Replaced in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not take the new text.</source>
        <translation>
            <numerusform>%n place could not take the new text.</numerusform>
            <numerusform>%n places could not take the new text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::JournalModel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::MainWindow</name>
    <message numerus="yes">
        <source>What you typed in %n field(s) could not be saved and would be lost:
%1</source>
        <translation>
            <numerusform>What you typed in %n field could not be saved and would be lost:
%1</numerusform>
            <numerusform>What you typed in %n fields could not be saved and would be lost:
%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::NextStepButton</name>
    <message numerus="yes">
        <source>%n more like it</source>
        <translation>
            <numerusform>%n more like it</numerusform>
            <numerusform>%n more like it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::NextStepList</name>
    <message numerus="yes">
        <source>See all %n ›</source>
        <translation>
            <numerusform>See all %n ›</numerusform>
            <numerusform>See all %n ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::PrintActions</name>
    <message numerus="yes">
        <source>%n item(s) of the report are unfinished, and the PDF shows it as it is. The overview lists them.</source>
        <translation>
            <numerusform>%n item of the report are unfinished, and the PDF shows it as it is. The overview lists them.</numerusform>
            <numerusform>%n items of the report are unfinished, and the PDF shows it as it is. The overview lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::SectionActions</name>
    <message numerus="yes">
        <source>Removed “%1” with %n row(s).</source>
        <translation>
            <numerusform>Removed “%1” with %n row.</numerusform>
            <numerusform>Removed “%1” with %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were removed with their column. Undo brings them back.</source>
        <translation>
            <numerusform>%n text was removed with its column. Undo brings it back.</numerusform>
            <numerusform>%n texts were removed with their column. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::SectionListModel</name>
    <message numerus="yes">
        <source>%1, %n thing(s) unfinished</source>
        <translation>
            <numerusform>%1, %n thing unfinished</numerusform>
            <numerusform>%1, %n things unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open comment(s)</source>
        <translation>
            <numerusform>%1, %n open comment</numerusform>
            <numerusform>%1, %n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::StatusLine</name>
    <message numerus="yes">
        <source>Ready %1 % · %n missing</source>
        <translation>
            <numerusform>Ready %1 % · %n missing</numerusform>
            <numerusform>Ready %1 % · %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n field(s). What you typed is kept here and tried again every few seconds.</source>
        <translation>
            <numerusform>Not saved yet: %n field. What you typed is kept here and tried again every few seconds.</numerusform>
            <numerusform>Not saved yet: %n fields. What you typed is kept here and tried again every few seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::TableEditor</name>
    <message numerus="yes">
        <source>%n cell(s) with text were removed with the column. Undo brings them back.</source>
        <translation>
            <numerusform>%n cell with text was removed with the column. Undo brings it back.</numerusform>
            <numerusform>%n cells with text were removed with the columns. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::UnfinishedPanel</name>
    <message numerus="yes">
        <source>Ready %1 % · %n missing</source>
        <translation>
            <numerusform>Ready %1 % · %n missing</numerusform>
            <numerusform>Ready %1 % · %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted with a reason: %n</source>
        <translation>
            <numerusform>Accepted with a reason: %n</numerusform>
            <numerusform>Accepted with a reason: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
