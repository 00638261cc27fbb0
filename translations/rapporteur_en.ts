<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LeftOutText</name>
    <message numerus="yes">
        <source>%n pictures from the web</source>
        <translation>
            <numerusform>%n picture from the web</numerusform>
            <numerusform>%n pictures from the web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept by the other program</source>
        <translation>
            <numerusform>%n picture kept by the other program</numerusform>
            <numerusform>%n pictures kept by the other program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links that lead to no web page</source>
        <translation>
            <numerusform>%n link that leads to no web page</numerusform>
            <numerusform>%n links that lead to no web page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not pictures</source>
        <translation>
            <numerusform>%n file that is not a picture</numerusform>
            <numerusform>%n files that are not pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsroomFind</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacements in %1.</source>
        <translation>
            <numerusform>%n replacement in %1.</numerusform>
            <numerusform>%n replacements in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed in the meantime and stay as they are.</source>
        <translation>
            <numerusform>%n place was changed in the meantime and stays as it is.</numerusform>
            <numerusform>%n places were changed in the meantime and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shoot</name>
    <message numerus="yes">
        <source>%n photo(s) were imported.</source>
        <translation>
            <numerusform>%n photo was imported.</numerusform>
            <numerusform>%n photos were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%n file cannot be used.</numerusform>
            <numerusform>%n files cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>%n other file is no picture.</numerusform>
            <numerusform>%n other files are no pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at; import the rest folder by folder.</source>
        <translation>
            <numerusform>Only the first %n was looked at; import the rest folder by folder.</numerusform>
            <numerusform>Only the first %n were looked at; import the rest folder by folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::AltTextForm</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::CaptionDialog</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangedFacts</name>
    <message numerus="yes">
        <source>%n fact(s) in this text changed since it was approved. Its words stay until you decide.</source>
        <translation>
            <numerusform>%n fact in this text changed since it was approved. Its words stay until you decide.</numerusform>
            <numerusform>%n facts in this text changed since it was approved. Its words stay until you decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message numerus="yes">
        <source>All %n article(s) that are ready or published</source>
        <translation>
            <numerusform>The %n article that is ready or published</numerusform>
            <numerusform>All %n articles that are ready or published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FactChangesDialog</name>
    <message numerus="yes">
        <source>“%1” was approved, so its words stay. %n fact(s) changed since: tick the places, then choose.</source>
        <translation>
            <numerusform>“%1” was approved, so its words stay. %n fact changed since: tick the places, then choose.</numerusform>
            <numerusform>“%1” was approved, so its words stay. %n facts changed since: tick the places, then choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message numerus="yes">
        <source>%n places were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindInNewsroomDialog</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits in %1.</source>
        <translation>
            <numerusform>%n hit in %1.</numerusform>
            <numerusform>%n hits in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come from the facts and cannot be replaced here.</source>
        <translation>
            <numerusform>%n comes from the facts and cannot be replaced here.</numerusform>
            <numerusform>%n come from the facts and cannot be replaced here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportPhotosDialog</name>
    <message numerus="yes">
        <source>%n new photo(s).</source>
        <translation>
            <numerusform>%n new photo.</numerusform>
            <numerusform>%n new photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used.</source>
        <translation>
            <numerusform>%n cannot be used.</numerusform>
            <numerusform>%n cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>%n other file is no picture.</numerusform>
            <numerusform>%n other files are no pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at.</source>
        <translation>
            <numerusform>Only the first %n was looked at.</numerusform>
            <numerusform>Only the first %n were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Photo(s)</source>
        <translation>
            <numerusform>Import %n Photo</numerusform>
            <numerusform>Import %n Photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::LeavingDialog</name>
    <message numerus="yes">
        <source>In the original, none of it is copied: %n entries</source>
        <translation>
            <numerusform>In the original, none of it is copied: %n entry</numerusform>
            <numerusform>In the original, none of it is copied: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::LibraryPanel</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::MissingPictures</name>
    <message numerus="yes">
        <source>%n pictures cannot be shown, that of the photo “%1” among them: their files are missing from “%2” or damaged. Your text is safe. Put the files back or take them from a backup, then open the newsroom again.</source>
        <translation>
            <numerusform>%n picture cannot be shown, that of the photo “%1”: its file is missing from “%2” or damaged. Your text is safe. Put the file back or take it from a backup, then open the newsroom again.</numerusform>
            <numerusform>%n pictures cannot be shown, that of the photo “%1” among them: their files are missing from “%2” or damaged. Your text is safe. Put the files back or take them from a backup, then open the newsroom again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomFiles</name>
    <message numerus="yes">
        <source>“%1” was not imported: %n problem(s) stand in the way. Nothing was changed.</source>
        <translation>
            <numerusform>“%1” was not imported: %n problem stands in the way. Nothing was changed.</numerusform>
            <numerusform>“%1” was not imported: %n problems stand in the way. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n picture(s)…</source>
        <translation>
            <numerusform>Reading %n picture…</numerusform>
            <numerusform>Reading %n pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle was not exported: %n problem(s) stand in the way. What was there is unchanged.</source>
        <translation>
            <numerusform>The bundle was not exported: %n problem stands in the way. What was there is unchanged.</numerusform>
            <numerusform>The bundle was not exported: %n problems stand in the way. What was there is unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Remark(s)</source>
        <translation>
            <numerusform>Show %n Remark</numerusform>
            <numerusform>Show %n Remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%n article was exported to “%1”.</numerusform>
            <numerusform>%n articles were exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or picture(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n record or picture is damaged or missing.</numerusform>
            <numerusform>%n records or pictures are damaged or missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomView</name>
    <message numerus="yes">
        <source>“%1” was not deleted: %n record(s) mention it. Take it out there first.</source>
        <translation>
            <numerusform>“%1” was not deleted: %n record mentions it. Take it out there first.</numerusform>
            <numerusform>“%1” was not deleted: %n records mention it. Take it out there first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” still stands in %n place(s), now that it is “%2”.</source>
        <translation>
            <numerusform>“%1” still stands in %n place, now that it is “%2”.</numerusform>
            <numerusform>“%1” still stands in %n places, now that it is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n code imported.</numerusform>
            <numerusform>%n codes imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) people of this newsroom.</source>
        <translation>
            <numerusform>%n of them names a person of this newsroom.</numerusform>
            <numerusform>%n of them name people of this newsroom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code and a text were left out.</source>
        <translation>
            <numerusform>%n line without a code and a text was left out.</numerusform>
            <numerusform>%n lines without a code and a text were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteCaptionDialog</name>
    <message numerus="yes">
        <source>Found: %n people, %1 of them in this newsroom. Click their faces afterwards.</source>
        <translation>
            <numerusform>Found: %n person, %1 of them in this newsroom. Click the face afterwards.</numerusform>
            <numerusform>Found: %n people, %1 of them in this newsroom. Click their faces afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoDesk</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) selected</source>
        <translation>
            <numerusform>%1 of %n photo selected</numerusform>
            <numerusform>%1 of %n photos selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoFilterBar</name>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n star or more</numerusform>
            <numerusform>%n stars or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoGridModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in the open article</source>
        <translation>
            <numerusform>%n thing to look at in the open article</numerusform>
            <numerusform>%n things to look at in the open article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in this photo</source>
        <translation>
            <numerusform>%n thing to look at in this photo</numerusform>
            <numerusform>%n things to look at in this photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordDetails</name>
    <message numerus="yes">
        <source>Mentioned in %n place(s)</source>
        <translation>
            <numerusform>Mentioned in %n place</numerusform>
            <numerusform>Mentioned in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordTitles</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::TemplateDialog</name>
    <message numerus="yes">
        <source>Apply to %n Photo(s)</source>
        <translation>
            <numerusform>Apply to %n Photo</numerusform>
            <numerusform>Apply to %n Photos</numerusform>
        </translation>
    </message>
</context>
</TS>
