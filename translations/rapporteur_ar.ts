<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Approved by %1 on %2. The text has changed since approval.</source>
        <translation>اعتمده ⁨%1⁩ في ⁨%2⁩. تغيّر النص بعد الاعتماد.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>اعتمده ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Approve Article</source>
        <translation>اعتماد المقالة</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>No headline yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Revert to Earlier Version</source>
        <translation>العودة إلى إصدار سابق</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>Photo %1</source>
        <translation>الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>; caption: %1</source>
        <translation>؛ التعليق: ⁨%1⁩</translation>
    </message>
    <message>
        <source>; decorative</source>
        <translation>؛ زخرفية</translation>
    </message>
    <message>
        <source>; alt text: %1</source>
        <translation>؛ النص البديل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>; credit: %1</source>
        <translation>؛ المصدر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>* Changed:</source>
        <translation>* تغيّر:</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    قبل التغيير: ⁨%1⁩</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    الآن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>* Removed: %1</source>
        <translation>* حُذف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>* Added: %1</source>
        <translation>* أُضيف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>* %1 added: %2</source>
        <translation>* ⁨%1⁩، إضافة: ⁨%2⁩</translation>
    </message>
    <message>
        <source>* %1 removed: %2</source>
        <translation>* ⁨%1⁩، حذف: ⁨%2⁩</translation>
    </message>
    <message>
        <source>* %1:</source>
        <translation>* ⁨%1⁩:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
    <message>
        <source>* The text was rewritten.</source>
        <translation>* أُعيدت كتابة النص.</translation>
    </message>
    <message>
        <source>“%1” has not been handed over before.</source>
        <translation>لم يسبق تسليم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>في النص:</translation>
    </message>
    <message>
        <source>Nothing in “%1” has changed since it was last handed over.</source>
        <translation>لم يتغيّر شيء في «⁨%1⁩» منذ آخر تسليم.</translation>
    </message>
    <message>
        <source>… and more. Please compare the whole text.</source>
        <translation>… وغير ذلك. تُرجى مقارنة النص كله.</translation>
    </message>
    <message>
        <source>Changes to “%1” since it was last handed over</source>
        <translation>التغييرات في «⁨%1⁩» منذ آخر تسليم</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Body for WordPress</source>
        <translation>المتن لـ WordPress</translation>
    </message>
    <message>
        <source>Body for Drupal</source>
        <translation>المتن لـ Drupal</translation>
    </message>
    <message>
        <source>Alt text of %1</source>
        <translation>النص البديل للصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>تعليق الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>مصدر الصورة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>روابط ذات صلة</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>1 picture from the web</source>
        <translation>صورة واحدة من الويب</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures from the web</source>
        <translation>
            <numerusform>لا صور من الويب</numerusform>
            <numerusform>صورة واحدة من الويب</numerusform>
            <numerusform>صورتان من الويب</numerusform>
            <numerusform>%n صور من الويب</numerusform>
            <numerusform>%n صورة من الويب</numerusform>
            <numerusform>%n صورة من الويب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture kept by the other program</source>
        <translation>صورة واحدة احتفظ بها البرنامج الآخر</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept by the other program</source>
        <translation>
            <numerusform>لا صور احتفظ بها البرنامج الآخر</numerusform>
            <numerusform>صورة واحدة احتفظ بها البرنامج الآخر</numerusform>
            <numerusform>صورتان احتفظ بهما البرنامج الآخر</numerusform>
            <numerusform>%n صور احتفظ بها البرنامج الآخر</numerusform>
            <numerusform>%n صورة احتفظ بها البرنامج الآخر</numerusform>
            <numerusform>%n صورة احتفظ بها البرنامج الآخر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link that leads to no web page</source>
        <translation>رابط واحد لا يقود إلى صفحة ويب</translation>
    </message>
    <message numerus="yes">
        <source>%n links that lead to no web page</source>
        <translation>
            <numerusform>لا روابط بلا صفحة ويب</numerusform>
            <numerusform>رابط واحد لا يقود إلى صفحة ويب</numerusform>
            <numerusform>رابطان لا يقودان إلى صفحة ويب</numerusform>
            <numerusform>%n روابط لا تقود إلى صفحة ويب</numerusform>
            <numerusform>%n رابطًا لا يقود إلى صفحة ويب</numerusform>
            <numerusform>%n رابط لا يقود إلى صفحة ويب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file that is not a picture</source>
        <translation>ملف واحد ليس صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not pictures</source>
        <translation>
            <numerusform>لا ملفات من غير الصور</numerusform>
            <numerusform>ملف واحد ليس صورة</numerusform>
            <numerusform>ملفان ليسا صورتين</numerusform>
            <numerusform>%n ملفات ليست صورًا</numerusform>
            <numerusform>%n ملفًا ليست صورًا</numerusform>
            <numerusform>%n ملف ليست صورًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsroomFind</name>
    <message>
        <source>1 article</source>
        <translation>مقالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 replacement in %1.</source>
        <extracomment>%1 is &quot;5 articles&quot; or &quot;5 records&quot;.</extracomment>
        <translation>استبدال واحد في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacements in %1.</source>
        <translation>
            <numerusform>لا استبدال في ⁨%1⁩.</numerusform>
            <numerusform>استبدال واحد في ⁨%1⁩.</numerusform>
            <numerusform>استبدالان في ⁨%1⁩.</numerusform>
            <numerusform>%n استبدالات في ⁨%1⁩.</numerusform>
            <numerusform>%n استبدالًا في ⁨%1⁩.</numerusform>
            <numerusform>%n استبدال في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed in the meantime and stays as it is.</source>
        <translation>تغيّر موضع واحد في هذه الأثناء وبقي كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed in the meantime and stay as they are.</source>
        <translation>
            <numerusform>لم يتغيّر أي موضع في هذه الأثناء.</numerusform>
            <numerusform>تغيّر موضع واحد في هذه الأثناء وبقي كما هو.</numerusform>
            <numerusform>تغيّر موضعان في هذه الأثناء وبقيا كما هما.</numerusform>
            <numerusform>تغيّرت %n مواضع في هذه الأثناء وبقيت كما هي.</numerusform>
            <numerusform>تغيّر %n موضعًا في هذه الأثناء وبقيت كما هي.</numerusform>
            <numerusform>تغيّر %n موضع في هذه الأثناء وبقيت كما هي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainFileIcons</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>غرفة أخبار</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>ملف ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>المفتاح «⁨%1⁩» غير معروف هنا.</translation>
    </message>
    <message>
        <source>This must be: %1.</source>
        <translation>يجب أن يكون هذا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>المفتاح «⁨%1⁩» ناقص.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation>القيمة «⁨%1⁩» غير مسموح بها هنا. المسموح به: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no %2 with the id “%1”.</source>
        <translation>لا يوجد سجل من نوع «⁨%2⁩» معرّفه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>المعرّف «⁨%1⁩» مستعمل مرتين.</translation>
    </message>
    <message>
        <source>The newsroom has a record with the id “%1” already.</source>
        <translation>في غرفة الأخبار سجل معرّفه «⁨%1⁩» من قبل.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>المفتاح «⁨%1⁩» مكرر في كائن واحد.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2013, 2013-06 or 2013-06-25.</source>
        <translation>«⁨%1⁩» ليس تاريخًا. يُكتب التاريخ هكذا: ⁦2013⁩ أو ⁦2013-06⁩ أو ⁦2013-06-25⁩.</translation>
    </message>
    <message>
        <source>“%1” is not an instant. Write 2013-06-25T10:30:00Z.</source>
        <translation>«⁨%1⁩» ليس وقتًا محددًا. يُكتب الوقت هكذا: ⁦2013-06-25T10:30:00Z⁩.</translation>
    </message>
    <message>
        <source>“%1” is out of range (%2).</source>
        <translation>القيمة «⁨%1⁩» خارج النطاق (⁨%2⁩).</translation>
    </message>
    <message>
        <source>This is too long: %1, at most %2.</source>
        <translation>هذا أطول من المسموح: ⁨%1⁩، والحد الأقصى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there.</source>
        <translation>الصورة «⁨%1⁩» غير موجودة.</translation>
    </message>
    <message>
        <source>The picture “%1” is outside the folder of the document.</source>
        <translation>الصورة «⁨%1⁩» خارج مجلد المستند.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be used: %2.</source>
        <translation>لا يمكن استعمال الصورة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The picture “%1” is not the one that the document means (its SHA-256 differs).</source>
        <translation>الصورة «⁨%1⁩» ليست الصورة التي يقصدها المستند (قيمة SHA-256 مختلفة).</translation>
    </message>
    <message>
        <source>This is not a rapporteur-newsroom document of version 1, but: %1.</source>
        <translation>ليس هذا مستند ⁦rapporteur-newsroom⁩ من الإصدار 1، بل: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A person needs exactly one primary name; here are %1.</source>
        <translation>يجب أن يكون للشخص اسم أساسي واحد لا غير؛ والعدد هنا ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A name without any text.</source>
        <translation>اسم بلا نص.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself.</source>
        <translation>«⁨%1⁩» يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>There are more than %1 problems; the rest is not listed.</source>
        <translation>عدد المشكلات يزيد على ⁨%1⁩؛ والباقي غير معروض.</translation>
    </message>
    <message>
        <source>%1 may not be named here: %2. Replace the name, for instance by “a senior official”.</source>
        <translation>لا يجوز ذكر ⁨%1⁩ هنا: ⁨%2⁩. يُستبدل بالاسم وصف مثل «مسؤول رفيع».</translation>
    </message>
    <message>
        <source>The words here name %1, who may not be named: %2. Write other words.</source>
        <translation>تذكر هذه الصياغة ⁨%1⁩ ولا يجوز ذكره: ⁨%2⁩. يلزم استعمال صياغة أخرى.</translation>
    </message>
    <message>
        <source>The words “%1” differ from the facts: “%2”.</source>
        <translation>الصياغة «⁨%1⁩» تختلف عن الحقائق: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The facts have changed since the words were set: from “%1” to “%2”. Accept or keep.</source>
        <translation>تغيّرت الحقائق منذ تثبيت الصياغة: من «⁨%1⁩» إلى «⁨%2⁩». يمكن القبول أو الإبقاء.</translation>
    </message>
    <message>
        <source>Nobody of the delegation “%1” may be named, and it has no group entry. Name a member or add a group.</source>
        <translation>لا يجوز ذكر أحد من الوفد «⁨%1⁩»، وليس فيه مجموعة. يلزم ذكر عضو أو إضافة مجموعة.</translation>
    </message>
    <message>
        <source>%1 held several positions on %2; choose the one to print.</source>
        <translation>شغل ⁨%1⁩ أكثر من منصب في ⁨%2⁩؛ يلزم اختيار المنصب الذي يُطبع.</translation>
    </message>
    <message>
        <source>%1 has no position on %2.</source>
        <translation>ليس لـ ⁨%1⁩ منصب في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The dates do not say whether %1 was %2 on %3; printed as current.</source>
        <translation>لا تبيّن التواريخ إن كان ⁨%1⁩ يشغل منصب ⁨%2⁩ في ⁨%3⁩؛ طُبع على أنه حالي.</translation>
    </message>
    <message>
        <source>%1 was not %2 before %3.</source>
        <translation>لم يكن ⁨%1⁩ يشغل منصب ⁨%2⁩ قبل ⁨%3⁩.</translation>
    </message>
    <message>
        <source>“%1” stands for fewer than three people and may give them away.</source>
        <translation>يدل «⁨%1⁩» على أقل من ثلاثة أشخاص وقد يكشف هويتهم.</translation>
    </message>
    <message>
        <source>The sentence has %1 items; a list or table reads better.</source>
        <translation>في الجملة ⁨%1⁩ من العناصر؛ القائمة أو الجدول أيسر قراءة.</translation>
    </message>
    <message>
        <source>No photo release is recorded for %1 in the photo “%2”; printed as unidentified.</source>
        <translation>لم يُسجَّل إذن نشر صورة ⁨%1⁩ في الصورة «⁨%2⁩»؛ طُبع على أنه غير معروف.</translation>
    </message>
    <message>
        <source>“%1” at the start of a sentence reads as a word; write the full name.</source>
        <translation>يُقرأ «⁨%1⁩» في أول الجملة كأنه كلمة عادية؛ يلزم كتابة الاسم كاملًا.</translation>
    </message>
    <message>
        <source>Two people called %1 are named here; tell them apart.</source>
        <translation>ذُكر هنا شخصان باسم ⁨%1⁩؛ يلزم التمييز بينهما.</translation>
    </message>
    <message>
        <source>Without a publication date and an event, titles are those of today.</source>
        <translation>بلا تاريخ نشر ولا فعالية، تكون المناصب هي مناصب اليوم.</translation>
    </message>
    <message>
        <source>The rank “%2” of the service “%1” is not in the rank table; printed as it is.</source>
        <translation>الرتبة «⁨%2⁩» في «⁨%1⁩» ليست في جدول الرتب؛ طُبعت كما هي.</translation>
    </message>
    <message>
        <source>The country “%1” is not in the country table.</source>
        <translation>البلد «⁨%1⁩» ليس في جدول البلدان.</translation>
    </message>
    <message>
        <source>The person “%1” has no position “%2”.</source>
        <translation>ليس للشخص «⁨%1⁩» منصب «⁨%2⁩».</translation>
    </message>
    <message>
        <source>The %2 “%1” is not in the newsroom.</source>
        <translation>السجل «⁨%1⁩» (⁨%2⁩) ليس في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>The photo “%1” has no alt text. Write one, or mark the photo as decorative.</source>
        <translation>ليس للصورة «⁨%1⁩» نص بديل. يلزم كتابته أو تعليم الصورة زخرفية.</translation>
    </message>
    <message>
        <source>The alt text of the photo “%1” repeats its caption.</source>
        <translation>النص البديل للصورة «⁨%1⁩» يكرر تعليقها.</translation>
    </message>
    <message>
        <source>The photo “%1” has no credit.</source>
        <translation>ليس للصورة «⁨%1⁩» مصدر مذكور.</translation>
    </message>
    <message>
        <source>The photo “%1” carries a private instruction: “%2”.</source>
        <translation>تحمل الصورة «⁨%1⁩» تعليمات خاصة: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>%1, whose name is withheld, stands in the text as “%2”. Replace the name.</source>
        <translation>يرد ⁨%1⁩ في النص بصيغة «⁨%2⁩» واسمه محجوب. يلزم استبدال الاسم.</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>المقالة بلا عنوان.</translation>
    </message>
    <message>
        <source>The address “%1” is empty, unsafe or taken; another one was made.</source>
        <translation>عنوان الصفحة «⁨%1⁩» فارغ أو غير آمن أو مستعمل؛ أُنشئ غيره.</translation>
    </message>
    <message>
        <source>A heading of level %1 follows one that is not the level above.</source>
        <translation>عنوان فرعي من المستوى ⁨%1⁩ يأتي بعد عنوان ليس من المستوى الأعلى منه مباشرة.</translation>
    </message>
    <message>
        <source>Under embargo until %1; not exported.</source>
        <translation>محظور النشر حتى ⁨%1⁩؛ لم يُصدَّر.</translation>
    </message>
    <message>
        <source>The status is %1; only ready and published articles are exported.</source>
        <translation>الحالة «⁨%1⁩»؛ لا تُصدَّر إلا المقالات الجاهزة والمنشورة.</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. Restore it from a backup.</source>
        <translation>«⁨%1⁩» ليس ما جرى حفظه: إنه تالف. يلزم استرجاعه من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The picture file “%1” is missing or damaged. Import the picture again.</source>
        <translation>ملف الصورة «⁨%1⁩» مفقود أو تالف. يلزم استيراد الصورة من جديد.</translation>
    </message>
    <message>
        <source>The photo “%1” is not for publication: “%2”. Crop it, mask it, or note who allowed it.</source>
        <translation>الصورة «⁨%1⁩» ليست للنشر: «⁨%2⁩». اقتطع منها أو احجب جزءًا منها أو سجّل من سمح بها.</translation>
    </message>
    <message>
        <source>The photo “%1”, given by “%2”, may not be published after %3.</source>
        <translation>لا يجوز نشر الصورة «⁨%1⁩» المقدَّمة من «⁨%2⁩» بعد ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The handout “%1” lacks: %2.</source>
        <translation>ينقص الصورة المقدَّمة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The caption of the photo “%1” names %3 people; the picture shows %4 of them. Not seen: %2.</source>
        <translation>يسمّي تعليق الصورة «⁨%1⁩» عدد ⁨%3⁩ من الأشخاص وتُظهر الصورة منهم ⁨%4⁩. ومن لا يظهر: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 stands right of %2 in the photo, but comes before in the caption.</source>
        <translation>يقف ⁨%1⁩ إلى يمين ⁨%2⁩ في الصورة، لكنه يأتي قبله في التعليق.</translation>
    </message>
    <message>
        <source>The face of %1 is at the height of another row: “%2”.</source>
        <translation>وجه ⁨%1⁩ على ارتفاع صف آخر: «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Faces marked: %1. People named: %2.</source>
        <translation>الوجوه المعلَّمة: ⁨%1⁩. الأشخاص المذكورون: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 is in the photo twice.</source>
        <translation>⁨%1⁩ موجود في الصورة مرتين.</translation>
    </message>
    <message>
        <source>%1 is in the photo, but in no delegation of %2.</source>
        <translation>⁨%1⁩ موجود في الصورة، وليس في أي وفد من وفود ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have been %3 on the day of the photo.</source>
        <translation>لا يمكن أن يكون ⁨%1⁩ و⁨%2⁩ كلاهما في منصب ⁨%3⁩ يوم الصورة.</translation>
    </message>
    <message>
        <source>%1 is printed with a title of %2 on a page of %3.</source>
        <translation>طُبع ⁨%1⁩ بمنصب من عام ⁨%2⁩ في صفحة من عام ⁨%3⁩.</translation>
    </message>
    <message>
        <source>The caption names %1, who has no place in the photo.</source>
        <translation>يذكر التعليق ⁨%1⁩ وليس له مكان في الصورة.</translation>
    </message>
    <message>
        <source>%1 has a place in the photo, but the caption does not name him or her.</source>
        <translation>لـ ⁨%1⁩ مكان في الصورة، لكن التعليق لا يذكر اسمه.</translation>
    </message>
    <message>
        <source>The caption has “%1”, the newsroom “%2”.</source>
        <translation>في التعليق «⁨%1⁩»، وفي غرفة الأخبار «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Two people in the photo are called %1; write their full names.</source>
        <translation>في الصورة شخصان باسم ⁨%1⁩؛ يلزم كتابة اسميهما كاملين.</translation>
    </message>
    <message>
        <source>“%1” is not explained in the caption: %2.</source>
        <translation>«⁨%1⁩» غير مشروح في التعليق: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The caption has “%2” with %1; on the day of the photo it was “%3”.</source>
        <translation>في التعليق «⁨%2⁩» مع ⁨%1⁩؛ والصحيح يوم الصورة «⁨%3⁩».</translation>
    </message>
    <message>
        <source>The caption says %1, the photo was taken on %2.</source>
        <translation>يذكر التعليق ⁨%1⁩، والصورة التُقطت في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>“%1” still waits to be replaced.</source>
        <translation>«⁨%1⁩» ما زال بحاجة إلى استبدال.</translation>
    </message>
    <message>
        <source>The photo “%1” has the same people the other way round. Is one of the two mirrored?</source>
        <translation>تُظهر الصورة «⁨%1⁩» الأشخاص أنفسهم بترتيب معكوس. هل إحداهما مقلوبة؟</translation>
    </message>
    <message>
        <source>The alt text has %1 characters. Up to %2 are listened to; put the rest into the long description.</source>
        <translation>في النص البديل ⁨%1⁩ من الأحرف. يُستمع إلى ⁨%2⁩ منها على الأكثر؛ يلزم وضع الباقي في الوصف المفصّل.</translation>
    </message>
</context>
<context>
    <name>QuickOpenModel</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>%1 · Review copy %2 · Version %3</source>
        <translation>⁨%1⁩ · نسخة المراجعة ⁨%2⁩ · الإصدار ⁨%3⁩</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>EMBARGOED UNTIL %1</source>
        <translation>محظور النشر حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Word documents are written by the free program pandoc, which is not installed. Install the package “pandoc” with your software centre, or with “sudo apt install pandoc”, then try again. The PDF copy works without it.</source>
        <translation>يكتب مستندات Word البرنامج الحر pandoc وهو غير مثبَّت. يمكن تثبيت الحزمة «pandoc» من مركز البرامج أو بالأمر «⁦sudo apt install pandoc⁩» ثم المحاولة من جديد. أما نسخة PDF فلا تحتاج إليه.</translation>
    </message>
</context>
<context>
    <name>Shoot</name>
    <message>
        <source>Add Photo</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were imported.</source>
        <translation>
            <numerusform>لم تُستورد أي صورة.</numerusform>
            <numerusform>استُوردت صورة واحدة.</numerusform>
            <numerusform>استُوردت صورتان.</numerusform>
            <numerusform>استُوردت %n صور.</numerusform>
            <numerusform>استُوردت %n صورة.</numerusform>
            <numerusform>استُوردت %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم تكن أي صورة موجودة من قبل.</numerusform>
            <numerusform>صورة واحدة كانت موجودة من قبل.</numerusform>
            <numerusform>صورتان كانتا موجودتين من قبل.</numerusform>
            <numerusform>%n صور كانت موجودة من قبل.</numerusform>
            <numerusform>%n صورة كانت موجودة من قبل.</numerusform>
            <numerusform>%n صورة كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>كل الملفات صالحة للاستعمال.</numerusform>
            <numerusform>ملف واحد غير صالح للاستعمال.</numerusform>
            <numerusform>ملفان غير صالحين للاستعمال.</numerusform>
            <numerusform>%n ملفات غير صالحة للاستعمال.</numerusform>
            <numerusform>%n ملفًا غير صالح للاستعمال.</numerusform>
            <numerusform>%n ملف غير صالح للاستعمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>لا ملفات أخرى من غير الصور.</numerusform>
            <numerusform>ملف آخر ليس صورة.</numerusform>
            <numerusform>ملفان آخران ليسا صورتين.</numerusform>
            <numerusform>%n ملفات أخرى ليست صورًا.</numerusform>
            <numerusform>%n ملفًا آخر ليست صورًا.</numerusform>
            <numerusform>%n ملف آخر ليست صورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at; import the rest folder by folder.</source>
        <translation>
            <numerusform>لم يُفحص شيء؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
            <numerusform>لم يُفحص إلا الملف الأول؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
            <numerusform>لم يُفحص إلا أول ملفين؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
            <numerusform>لم تُفحص إلا أول %n ملفات؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
            <numerusform>لم يُفحص إلا أول %n ملفًا؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
            <numerusform>لم يُفحص إلا أول %n ملف؛ يلزم استيراد الباقي مجلدًا مجلدًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur</name>
    <message>
        <source>New Article</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>New Publication</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>تغيير الملاحظات</translation>
    </message>
    <message>
        <source>Change Publication</source>
        <translation>تغيير المنشور</translation>
    </message>
    <message>
        <source>Change Topics</source>
        <translation>تغيير الموضوعات</translation>
    </message>
    <message>
        <source>Change Photo</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Change Caption</source>
        <translation>تغيير تعليق الصورة</translation>
    </message>
    <message>
        <source>Change Alt Text</source>
        <translation>تغيير النص البديل</translation>
    </message>
    <message>
        <source>Change Date</source>
        <translation>تغيير التاريخ</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG, WebP or TIFF picture</source>
        <translation>ليست صورة JPEG أو PNG أو WebP أو TIFF</translation>
    </message>
    <message>
        <source>the file is larger than 100 MB</source>
        <translation>حجم الملف يزيد على 100 ميغابايت</translation>
    </message>
    <message>
        <source>the picture has more than 250 megapixels or a side of more than 30,000 pixels</source>
        <translation>دقة الصورة تزيد على 250 ميغابكسل أو أحد أضلاعها يزيد على 30000 بكسل</translation>
    </message>
    <message>
        <source>it is a raw file of a camera; export it as JPEG or TIFF first</source>
        <translation>إنها ملف خام من آلة تصوير؛ يلزم تصديرها أولًا بصيغة JPEG أو TIFF</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>إنها تالفة أو مبتورة</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>استغرقت قراءتها وقتًا أطول من المسموح</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message>
        <source>its content is not the one that was imported</source>
        <translation>محتواها ليس المحتوى الذي جرى استيراده</translation>
    </message>
    <message>
        <source>“%1” is not a Rapporteur newsroom. Nothing was changed. Choose a file that ends in .rapporteur, or make a new one.</source>
        <translation>«⁨%1⁩» ليس غرفة أخبار لبرنامج Rapporteur. لم يتغيّر شيء. يلزم اختيار ملف ينتهي اسمه بـ ⁦.rapporteur⁩ أو إنشاء ملف جديد.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rapporteur (file version %2). Nothing was changed. Open it with that version or a later one.</source>
        <translation>كُتب «⁨%1⁩» بإصدار أحدث من Rapporteur (إصدار الملف ⁨%2⁩). لم يتغيّر شيء. يلزم فتحه بذلك الإصدار أو بإصدار بعده.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program (%2 is not as Rapporteur made it). Nothing was changed. Open a backup of it instead.</source>
        <translation>عدّل برنامج آخر «⁨%1⁩» (لم يعد ⁨%2⁩ كما أنشأه Rapporteur). لم يتغيّر شيء. يلزم فتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2. Close it there first, or work in that window.</source>
        <translation>«⁨%1⁩» قيد الاستعمال من ⁨%2⁩. يلزم إغلاقه هناك أولًا، أو العمل في تلك النافذة.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup of it instead.</source>
        <translation>«⁨%1⁩» تالف. لم يتغيّر فيه شيء. يلزم فتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2. It was not changed. Open a backup of it instead.</source>
        <translation>«⁨%1⁩» تالف عند ⁨%2⁩. لم يتغيّر فيه شيء. يلزم فتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk, then try again.</source>
        <translation>تعذّرت قراءة «⁨%1⁩» أو الكتابة فيه. لم يتغيّر شيء. يلزم فحص القرص ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>«⁨%1⁩» غير موجود. يلزم التحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Name the file itself.</source>
        <translation>«⁨%1⁩» مجلد وليس ملفًا. يلزم تحديد الملف نفسه.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>تعذّرت قراءة «⁨%1⁩». يلزم التحقق من صلاحية فتحه.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Check that you may write there.</source>
        <translation>تعذّرت كتابة «⁨%1⁩». لم يتغيّر شيء. يلزم التحقق من صلاحية الكتابة هناك.</translation>
    </message>
    <message>
        <source>“%1” is in a place where you may not write. Nothing was changed. Choose another folder.</source>
        <translation>«⁨%1⁩» في موضع لا تُسمح الكتابة فيه. لم يتغيّر شيء. يلزم اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there is unchanged. Make room, then try again.</source>
        <translation>القرص ممتلئ: لم يُكتب «⁨%1⁩»، وما كان هناك لم يتغيّر. يلزم إخلاء مساحة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«⁨%1⁩» موجود من قبل. يلزم اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is not part of a bundle of Rapporteur. Nothing was changed. Choose an empty or new folder.</source>
        <translation>يحتوي «⁨%1⁩» على «⁨%2⁩» وليس هذا من حزمة Rapporteur. لم يتغيّر شيء. يلزم اختيار مجلد فارغ أو جديد.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON at %2. Nothing was imported. Correct the document there.</source>
        <translation>«⁨%1⁩» ليس JSON صالحًا عند ⁨%2⁩. لم يُستورد شيء. يلزم تصحيح المستند هناك.</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be imported. Choose a newsroom document (JSON).</source>
        <translation>«⁨%1⁩» ليس مستندًا يمكن استيراده. يلزم اختيار مستند غرفة أخبار (JSON).</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be used: %2.</source>
        <translation>لا يمكن استعمال الصورة «⁨%1⁩»: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The picture helper “%1” could not be started. Install Rapporteur again.</source>
        <translation>تعذّر تشغيل مساعد الصور «⁨%1⁩». يلزم تثبيت Rapporteur من جديد.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2. Correct it, or use the built-in theme.</source>
        <translation>لا يمكن استعمال القالب «⁨%1⁩»: ⁨%2⁩. يلزم تصحيحه أو استعمال السمة المدمجة.</translation>
    </message>
    <message>
        <source>The data file “%1” cannot be used (%2). Correct it, or restore the shipped one.</source>
        <translation>لا يمكن استعمال ملف البيانات «⁨%1⁩» (⁨%2⁩). يلزم تصحيحه أو استرجاع الملف الأصلي.</translation>
    </message>
    <message>
        <source>There is no %1. There are: %2.</source>
        <translation>لا يوجد ⁨%1⁩. الموجود: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>There is no %1 in “%2”.</source>
        <translation>لا يوجد ⁨%1⁩ في «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف العمل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something went wrong with “%1”.</source>
        <translation>حدث خطأ ما في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سلسلة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>فعالية</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>وفد</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>المقتطفات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Given name %1, family name %2</source>
        <translation>الاسم الأول ⁨%1⁩، اسم العائلة ⁨%2⁩</translation>
    </message>
    <message>
        <source>The name as it is written, also in later mentions</source>
        <translation>الاسم كما هو مكتوب، وكذلك عند تكرار ذكره</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>فقرة جديدة</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Join Paragraphs</source>
        <translation>ضم الفقرات</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>no alt text yet</source>
        <translation>بلا نص بديل بعد</translation>
    </message>
    <message>
        <source>Nobody of this delegation may be named yet.</source>
        <translation>لا يجوز بعد ذكر أحد من هذا الوفد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>How the name reads</source>
        <translation>صيغة الاسم</translation>
    </message>
    <message>
        <source>First time in a text</source>
        <translation>أول مرة في النص</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>In a list of participants</source>
        <translation>في قائمة المشاركين</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Notes (private)</source>
        <translation>ملاحظات (خاصة)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Write a whole address such as https://www.example.org/report. The old one is kept.</source>
        <translation>يُكتب العنوان كاملًا، مثل ⁦https://www.example.org/report⁩. أُبقي على العنوان السابق.</translation>
    </message>
    <message>
        <source>Write a date such as 2013-07-11, 2013-07 or 2013.</source>
        <translation>يُكتب التاريخ هكذا: ⁦2013-07-11⁩ أو ⁦2013-07⁩ أو ⁦2013⁩.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Topics, separated by commas</source>
        <translation>الموضوعات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Caption as it is printed</source>
        <translation>تعليق الصورة كما يُطبع</translation>
    </message>
    <message>
        <source>Alt text: what the picture shows, for those who do not see it</source>
        <translation>النص البديل: ما تُظهره الصورة لمن لا يراها</translation>
    </message>
    <message>
        <source>Decorative: it needs no alt text</source>
        <translation>زخرفية: لا تحتاج إلى نص بديل</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>المصوّر</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Write a date such as 2013-06-25, 2013-06 or 2013.</source>
        <translation>يُكتب التاريخ هكذا: ⁦2013-06-25⁩ أو ⁦2013-06⁩ أو ⁦2013⁩.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Private instructions from the file</source>
        <translation>تعليمات خاصة من الملف</translation>
    </message>
    <message>
        <source>Nobody in this delegation may be named yet.</source>
        <translation>لا يجوز بعد ذكر أحد في هذا الوفد.</translation>
    </message>
    <message>
        <source>As a phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>As a list of participants</source>
        <translation>قائمة مشاركين</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Who may be named</source>
        <translation>من يجوز ذكرهم</translation>
    </message>
    <message>
        <source>Those who agreed</source>
        <translation>من وافقوا على ذلك</translation>
    </message>
    <message>
        <source>Everybody who took part</source>
        <translation>كل من شاركوا</translation>
    </message>
    <message>
        <source>Nobody: the event is closed</source>
        <translation>لا أحد: الفعالية مغلقة</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>لم يُسجَّل شيء</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Change Publisher</source>
        <translation>تغيير الناشر</translation>
    </message>
    <message>
        <source>Change Newsroom</source>
        <translation>تغيير غرفة الأخبار</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>الوصف المفصّل</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Person in a row</source>
        <translation>شخص في صف</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>تصويب</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>التوضيح</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>List item, level %1</source>
        <translation>عنصر قائمة، المستوى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>عنوان 4</translation>
    </message>
    <message>
        <source>Indented quotation</source>
        <translation>اقتباس مزاح</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>F2 edits it.</source>
        <translation>المفتاح F2 للتعديل.</translation>
    </message>
    <message>
        <source>Every use</source>
        <translation>كل الاستعمالات</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>مربّع</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>بطاقة التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>%1: the caption names %2 people, the picture shows %3. Not seen: %4.</source>
        <translation>⁨%1⁩: يسمّي التعليق عدد ⁨%2⁩ من الأشخاص وتُظهر الصورة منهم ⁨%3⁩. ومن لا يظهر: ⁨%4⁩.</translation>
    </message>
    <message>
        <source>%1: the edge cuts through the face of %2.</source>
        <translation>⁨%1⁩: الحافة تقطع وجه ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Photographer’s role</source>
        <translation>صفة المصوّر</translation>
    </message>
    <message>
        <source>Short credit</source>
        <translation>المصدر المختصر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>الجهة الأصلية</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستعمال</translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation>صفحة الحقوق</translation>
    </message>
    <message>
        <source>Licence page</source>
        <translation>صفحة الرخصة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>الأشخاص الظاهرون</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>طريقة الإنشاء</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>التنقيب في البيانات</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>private instructions</source>
        <translation>التعليمات الخاصة</translation>
    </message>
    <message>
        <source>stars and picks</source>
        <translation>النجوم والاختيارات</translation>
    </message>
    <message>
        <source>Rate Photos</source>
        <translation>تقييم الصور</translation>
    </message>
    <message>
        <source>Pick Photos</source>
        <translation>فرز الصور</translation>
    </message>
    <message>
        <source>Change Event</source>
        <translation>تغيير الفعالية</translation>
    </message>
    <message>
        <source>Change Handout</source>
        <translation>تغيير بيانات الصورة المقدَّمة</translation>
    </message>
    <message>
        <source>Waive Instructions</source>
        <translation>رفع التعليمات</translation>
    </message>
    <message>
        <source>Keep Instructions</source>
        <translation>إبقاء التعليمات</translation>
    </message>
    <message>
        <source>Crop Photo</source>
        <translation>اقتصاص الصورة</translation>
    </message>
    <message>
        <source>Apply Template</source>
        <translation>تطبيق قالب</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>إضافة كلمات مفتاحية</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
        <source>The file does not say when it was taken.</source>
        <translation>لا يذكر الملف تاريخ الالتقاط.</translation>
    </message>
    <message>
        <source>Its name says %1, but it was taken on %2.</source>
        <translation>اسم الملف يدل على ⁨%1⁩، لكن الصورة التُقطت في ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Its name ends in %1, but the photographer is %2.</source>
        <translation>ينتهي اسم الملف بـ ⁨%1⁩، لكن المصوّر ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Private instructions: %1</source>
        <translation>تعليمات خاصة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The rows alone</source>
        <translation>الصفوف وحدها</translation>
    </message>
    <message>
        <source>What happened, then the rows</source>
        <translation>الحدث ثم الصفوف</translation>
    </message>
    <message>
        <source>The rows, then place and date</source>
        <translation>الصفوف ثم المكان والتاريخ</translation>
    </message>
    <message>
        <source>Headline, rows, place and date</source>
        <translation>العنوان الرئيسي والصفوف والمكان والتاريخ</translation>
    </message>
    <message>
        <source>News agency: with credit</source>
        <translation>وكالة أنباء: مع المصدر</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Sort the row as they stand</source>
        <translation>ترتيب الصف بحسب أماكنهم في الصورة</translation>
    </message>
    <message>
        <source>Move to that row</source>
        <translation>نقل إلى ذلك الصف</translation>
    </message>
    <message>
        <source>Take the second out</source>
        <translation>إزالة المرة الثانية</translation>
    </message>
    <message>
        <source>Mark as decorative</source>
        <translation>تعليمها زخرفية</translation>
    </message>
    <message>
        <source>Make it the long description</source>
        <translation>جعله الوصف المفصّل</translation>
    </message>
    <message>
        <source>Shorten the Caption</source>
        <translation>اختصار التعليق</translation>
    </message>
    <message>
        <source>Releases are on file for this photo</source>
        <translation>أذون النشر مسجَّلة لهذه الصورة</translation>
    </message>
    <message>
        <source>Releases are on file for the whole event</source>
        <translation>أذون النشر مسجَّلة للفعالية كلها</translation>
    </message>
    <message>
        <source>Name only those who are seen here</source>
        <translation>ذكر من يظهرون هنا فقط</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Taken on %1, but the event was on %2. Is the camera’s clock right?</source>
        <translation>التُقطت في ⁨%1⁩، وتاريخ الفعالية: ⁨%2⁩. هل ساعة آلة التصوير مضبوطة؟</translation>
    </message>
    <message>
        <source>The file does not say in which character set its texts are. Check that they read well.</source>
        <translation>لا يذكر الملف ترميز نصوصه. يلزم التحقق من أنها مقروءة.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Private instructions</source>
        <translation>تعليمات خاصة</translation>
    </message>
    <message>
        <source>permission and restrictions of the handout</source>
        <translation>الإذن بالصورة المقدَّمة وقيودها</translation>
    </message>
</context>
<context>
    <name>rapporteur::AltTextForm</name>
    <message>
        <source>Writ&amp;ten</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>&amp;Decorative: it says nothing</source>
        <translation>زخرفية: لا تقول شيئًا</translation>
    </message>
    <message>
        <source>Draft From the P&amp;hoto</source>
        <translation>مسودة من الصورة</translation>
    </message>
    <message>
        <source>Draft Row &amp;by Row</source>
        <translation>مسودة صفًا صفًا</translation>
    </message>
    <message>
        <source>What the photo shows, for those who do not see it</source>
        <translation>ما تُظهره الصورة لمن لا يراها</translation>
    </message>
    <message>
        <source>Everything that the alt text has no room for, such as who stands where in a big group</source>
        <translation>كل ما لا يتسع له النص البديل، مثل مكان كل شخص في مجموعة كبيرة</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>&amp;Long description</source>
        <translation>الوصف المفصّل</translation>
    </message>
    <message>
        <source>Change Alt Text</source>
        <translation>تغيير النص البديل</translation>
    </message>
    <message>
        <source>Change Long Description</source>
        <translation>تغيير الوصف المفصّل</translation>
    </message>
    <message>
        <source>Mark as Decorative</source>
        <translation>تعليم الصورة زخرفية</translation>
    </message>
    <message>
        <source>Needs an Alt Text</source>
        <translation>الصورة تحتاج إلى نص بديل</translation>
    </message>
    <message>
        <source>Draft Alt Text</source>
        <translation>مسودة النص البديل</translation>
    </message>
    <message>
        <source>Draft Long Description</source>
        <translation>مسودة الوصف المفصّل</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>This repeats the caption: a screen reader says both. Say what is seen instead.</source>
        <translation>هذا يكرر تعليق الصورة: قارئ الشاشة يقرأ الاثنين. الأفضل ذكر ما يُرى.</translation>
    </message>
    <message>
        <source>This is long to listen to. Put the rest into the long description.</source>
        <translation>هذا طويل على المستمع. يلزم وضع الباقي في الوصف المفصّل.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleActions</name>
    <message>
        <source>Heading &amp;2</source>
        <translation>عنوان فرعي 2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>عنوان فرعي 3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>عنوان فرعي 4</translation>
    </message>
    <message>
        <source>I&amp;ndented Quotation</source>
        <translation>اقتباس بمسافة بادئة</translation>
    </message>
    <message>
        <source>&amp;Quotation with Speaker</source>
        <translation>اقتباس مع صاحبه</translation>
    </message>
    <message>
        <source>&amp;Bulleted List</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>&amp;Deeper in the List</source>
        <translation>زيادة المستوى في القائمة</translation>
    </message>
    <message>
        <source>Deeper in the List</source>
        <translation>زيادة المستوى في القائمة</translation>
    </message>
    <message>
        <source>L&amp;ess Deep in the List</source>
        <translation>إنقاص المستوى في القائمة</translation>
    </message>
    <message>
        <source>Less Deep in the List</source>
        <translation>إنقاص المستوى في القائمة</translation>
    </message>
    <message>
        <source>B&amp;old</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>تحته خط</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>رمز برمجي</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>L&amp;anguage…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>Remove Formatting</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>&amp;Event, Organization or Delegation</source>
        <translation>فعالية أو منظمة أو وفد</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>&amp;Delegation…</source>
        <translation>وفد…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>جدول…</translation>
    </message>
    <message>
        <source>D&amp;ivider</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Write Other &amp;Words</source>
        <translation>كتابة صياغة أخرى</translation>
    </message>
    <message>
        <source>&amp;Return to the Facts</source>
        <translation>العودة إلى الحقائق</translation>
    </message>
    <message>
        <source>&amp;Link the Name</source>
        <translation>ربط الاسم</translation>
    </message>
    <message>
        <source>Link &amp;All Names</source>
        <translation>ربط كل الأسماء</translation>
    </message>
    <message>
        <source>Ta&amp;ke the Sentence Apart…</source>
        <translation>تفكيك الجملة…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>ربط بـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>يلزم تحديد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>A language is a mark of the words that are written in it.</source>
        <translation>اللغة علامة توضع على الكلمات المكتوبة بها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of these words, for example fr or zh-Hans; empty: as the article</source>
        <translation>لغة هذه الكلمات، مثل fr أو ⁦zh-Hans⁩؛ وإن تُرك الحقل فارغًا فلغة المقالة</translation>
    </message>
    <message>
        <source>“%1” is not the short name of a language.</source>
        <translation>«⁨%1⁩» ليس اسمًا مختصرًا للغة.</translation>
    </message>
    <message>
        <source>Examples: fr, zh-Hans, ar, pt-BR.</source>
        <translation>أمثلة: fr، ⁦zh-Hans⁩، ar، ⁦pt-BR⁩.</translation>
    </message>
    <message>
        <source>Insert Photo</source>
        <translation>إدراج صورة</translation>
    </message>
    <message>
        <source>Insert Delegation</source>
        <translation>إدراج وفد</translation>
    </message>
    <message>
        <source>Insert Table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Insert Divider</source>
        <translation>إدراج فاصل</translation>
    </message>
    <message>
        <source>Change Photo</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>Change Delegation</source>
        <translation>تغيير الوفد</translation>
    </message>
    <message>
        <source>Change Table</source>
        <translation>تغيير الجدول</translation>
    </message>
    <message>
        <source>Change Speaker</source>
        <translation>تغيير المتحدث</translation>
    </message>
    <message>
        <source>Insert Photos</source>
        <translation>إدراج صور</translation>
    </message>
    <message>
        <source>This paragraph does not list who came.</source>
        <translation>لا تذكر هذه الفقرة أسماء من حضروا.</translation>
    </message>
    <message>
        <source>It takes apart sentences like “The U.S. delegation led by Marshall included: Stephen Hadley, senior advisor; …”.</source>
        <translation>يفكّك هذا الأمر جملًا مثل «⁦The U.S. delegation led by Marshall included: Stephen Hadley, senior advisor; …⁩».</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>تفكيك</translation>
    </message>
    <message>
        <source>Link Name</source>
        <translation>ربط الاسم</translation>
    </message>
    <message>
        <source>There is no name to link.</source>
        <translation>لا يوجد اسم لربطه.</translation>
    </message>
    <message>
        <source>Full names of people of the newsroom are offered a moment after they were written.</source>
        <translation>تُعرض الأسماء الكاملة لأشخاص غرفة الأخبار بعد لحظة من كتابتها.</translation>
    </message>
    <message>
        <source>Link All Names</source>
        <translation>ربط كل الأسماء</translation>
    </message>
    <message>
        <source>Return to the Facts</source>
        <translation>العودة إلى الحقائق</translation>
    </message>
    <message>
        <source>Paragrap&amp;h</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Pull Quo&amp;te</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>Subsc&amp;ript</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Remo&amp;ve Formatting</source>
        <translation>إزالة التنسيق</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFields</name>
    <message>
        <source>Change Address</source>
        <translation>تغيير عنوان الصفحة</translation>
    </message>
    <message>
        <source>Change Language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Change Topics</source>
        <translation>تغيير الموضوعات</translation>
    </message>
    <message>
        <source>Change Dateline</source>
        <translation>تغيير المكان والتاريخ</translation>
    </message>
    <message>
        <source>Change Byline</source>
        <translation>تغيير التوقيع</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>تغيير تاريخ النشر</translation>
    </message>
    <message>
        <source>Change Date of Update</source>
        <translation>تغيير تاريخ التحديث</translation>
    </message>
    <message>
        <source>Change Embargo</source>
        <translation>تغيير حظر النشر</translation>
    </message>
    <message>
        <source>Change Canonical Address</source>
        <translation>تغيير العنوان المرجعي</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>تغيير الحالة</translation>
    </message>
    <message>
        <source>Change Authors</source>
        <translation>تغيير الكتّاب</translation>
    </message>
    <message>
        <source>Change Events</source>
        <translation>تغيير الفعاليات</translation>
    </message>
    <message>
        <source>Change Lead Photo</source>
        <translation>تغيير الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Change Related Items</source>
        <translation>تغيير المواد ذات الصلة</translation>
    </message>
    <message>
        <source>Use the Facts</source>
        <translation>أخذ الحقائق</translation>
    </message>
    <message>
        <source>Keep the Words</source>
        <translation>إبقاء الكلمات</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFilterBar</name>
    <message>
        <source>Any status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>تصفية حسب الحالة</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>تصفية حسب النوع</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>كل الموضوعات</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>تصفية حسب الموضوع</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Filter by year</source>
        <translation>تصفية حسب السنة</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFind</name>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>استبدال الكل</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleHandover</name>
    <message>
        <source>Open the article that you want to hand over first.</source>
        <translation>يلزم أولًا فتح المقالة المراد تسليمها.</translation>
    </message>
    <message>
        <source>The article could not be handed over.</source>
        <translation>تعذّر تسليم المقالة.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleSurface</name>
    <message>
        <source>Change Headline</source>
        <translation>تغيير العنوان الرئيسي</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTextEdit</name>
    <message>
        <source>Article</source>
        <translation>مقالة</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Deeper in the List</source>
        <translation>زيادة المستوى في القائمة</translation>
    </message>
    <message>
        <source>Less Deep in the List</source>
        <translation>إنقاص المستوى في القائمة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste &amp;without Formatting</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>نقل النص</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>Write Other Words</source>
        <translation>كتابة صياغة أخرى</translation>
    </message>
    <message>
        <source>— who says this?</source>
        <translation>— من قال ذلك؟</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Write the article …</source>
        <translation>نص المقالة…</translation>
    </message>
</context>
<context>
    <name>rapporteur::CaptionDialog</name>
    <message>
        <source>Back to the &amp;Facts</source>
        <translation>العودة إلى الحقائق</translation>
    </message>
    <message>
        <source>&amp;Leave It Out</source>
        <translation>ترك التعليق</translation>
    </message>
    <message>
        <source>Caption and Alt Text</source>
        <translation>التعليق والنص البديل</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>&amp;Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Social &amp;Media</source>
        <translation>التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>Which caption</source>
        <translation>أي تعليق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>No photo release is on file for this person: he or she is printed as unidentified.</source>
        <translation>لم يُسجَّل إذن نشر صورة لهذا الشخص: يُطبع على أنه غير معروف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Leave the Caption Out</source>
        <translation>ترك التعليق</translation>
    </message>
    <message>
        <source>Use a Template</source>
        <translation>استعمال قالب</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>⁨%1⁩ من ⁨%2⁩ حرف</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>Start From a &amp;Draft</source>
        <translation>البدء من مسودة</translation>
    </message>
    <message>
        <source>This is longer than one post.</source>
        <translation>هذا أطول من منشور واحد على مواقع التواصل.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The tinted part is written from the facts and follows them. Write before, after and in it.</source>
        <translation>الجزء الملوّن مكتوب من الحقائق ويتبعها. يمكن الكتابة قبله وبعده وفيه.</translation>
    </message>
    <message>
        <source>Typed by hand. Once people are seated, the row can be written from the facts.</source>
        <translation>مكتوب باليد. بعد تحديد أماكن الأشخاص يمكن كتابة الصف من الحقائق.</translation>
    </message>
    <message>
        <source>Typed by hand.</source>
        <translation>مكتوب باليد.</translation>
    </message>
    <message>
        <source>Draft a Caption</source>
        <translation>مسودة تعليق</translation>
    </message>
</context>
<context>
    <name>rapporteur::CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>Change Caption</source>
        <translation>تغيير تعليق الصورة</translation>
    </message>
    <message>
        <source>Back to the Facts</source>
        <translation>العودة إلى الحقائق</translation>
    </message>
    <message>
        <source>Your words: %1. From the facts: %2.</source>
        <translation>صياغة المستخدم: ⁨%1⁩. من الحقائق: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Written from the facts. Change it here, and only these words are yours.</source>
        <translation>مكتوب من الحقائق. عند تغييره هنا تصبح هذه الكلمات وحدها من صياغة المستخدم.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>العودة إلى «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangedFacts</name>
    <message numerus="yes">
        <source>%n fact(s) in this text changed since it was approved. Its words stay until you decide.</source>
        <translation>
            <numerusform>لم تتغيّر أي حقيقة في هذا النص منذ اعتماده.</numerusform>
            <numerusform>تغيّرت حقيقة واحدة في هذا النص منذ اعتماده. تبقى كلماته حتى تقرّر.</numerusform>
            <numerusform>تغيّرت حقيقتان في هذا النص منذ اعتماده. تبقى كلماته حتى تقرّر.</numerusform>
            <numerusform>تغيّرت %n حقائق في هذا النص منذ اعتماده. تبقى كلماته حتى تقرّر.</numerusform>
            <numerusform>تغيّرت %n حقيقة في هذا النص منذ اعتماده. تبقى كلماته حتى تقرّر.</numerusform>
            <numerusform>تغيّرت %n حقيقة في هذا النص منذ اعتماده. تبقى كلماته حتى تقرّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>عرض التغييرات…</translation>
    </message>
    <message>
        <source>Open the article whose changed facts you want to see first.</source>
        <translation>افتح أولًا المقالة التي تريد رؤية حقائقها المتغيّرة.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparisonView</name>
    <message>
        <source>What has changed since that version</source>
        <translation>ما تغيّر منذ ذلك الإصدار</translation>
    </message>
</context>
<context>
    <name>rapporteur::ConflictChoice</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>⁨%1⁩ من ⁨%2⁩: ⁨%3⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::Docks</name>
    <message>
        <source>Li&amp;brary</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Problem&amp;s</source>
        <translation>المشكلات</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Export Bundle</source>
        <translation>تصدير الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) that are ready or published</source>
        <translation>
            <numerusform>لا مقالات جاهزة أو منشورة</numerusform>
            <numerusform>المقالة الوحيدة الجاهزة أو المنشورة</numerusform>
            <numerusform>المقالتان الجاهزتان أو المنشورتان</numerusform>
            <numerusform>كل المقالات الجاهزة أو المنشورة (%n مقالات)</numerusform>
            <numerusform>كل المقالات الجاهزة أو المنشورة (%n مقالة)</numerusform>
            <numerusform>كل المقالات الجاهزة أو المنشورة (%n مقالة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>«⁨%1⁩» فقط</translation>
    </message>
    <message>
        <source>Only the open article</source>
        <translation>المقالة المفتوحة فقط</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>مجلد…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشيف…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>المقالات:</translation>
    </message>
    <message>
        <source>Write to:</source>
        <translation>مكان الكتابة:</translation>
    </message>
    <message>
        <source>Web address:</source>
        <translation>عنوان الويب:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>مكان الكتابة</translation>
    </message>
    <message>
        <source>Choose the Folder for the Bundle</source>
        <translation>اختيار مجلد الحزمة</translation>
    </message>
    <message>
        <source>Choose the Archive for the Bundle</source>
        <translation>اختيار أرشيف الحزمة</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>ملفات الأرشيف (*.zip)</translation>
    </message>
    <message>
        <source>A bundle that is there already is replaced once the new one is complete and checked.</source>
        <translation>تحل الحزمة الجديدة محل الموجودة بعد اكتمالها وفحصها.</translation>
    </message>
    <message>
        <source>The web address begins with https:// and names the site, or is left empty.</source>
        <translation>يبدأ عنوان الويب بـ ⁦https://⁩ ويسمّي الموقع، أو يُترك فارغًا.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FactChangesDialog</name>
    <message>
        <source>&amp;Use the Facts</source>
        <translation>أخذ الحقائق</translation>
    </message>
    <message>
        <source>&amp;Keep the Words</source>
        <translation>إبقاء الكلمات</translation>
    </message>
    <message>
        <source>Changed Facts</source>
        <translation>الحقائق المتغيّرة</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>By the facts of today</source>
        <translation>بحسب حقائق اليوم</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>الحقائق المتغيّرة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The ticked places read as the facts say now</source>
        <translation>تُقرأ المواضع المؤشَّرة كما تقول الحقائق الآن</translation>
    </message>
    <message>
        <source>The ticked places stay as they are, and the difference is not told again</source>
        <translation>تبقى المواضع المؤشَّرة كما هي ولا يُذكر الفرق مرة أخرى</translation>
    </message>
    <message>
        <source>The text of “%1” says what the facts say.</source>
        <translation>يقول نص «⁨%1⁩» ما تقوله الحقائق.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was approved, so its words stay. %n fact(s) changed since: tick the places, then choose.</source>
        <translation>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. لم تتغيّر أي حقيقة بعد ذلك.</numerusform>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. تغيّرت حقيقة واحدة بعد ذلك: أشِّر المواضع ثم اختر.</numerusform>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. تغيّرت حقيقتان بعد ذلك: أشِّر المواضع ثم اختر.</numerusform>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. تغيّرت %n حقائق بعد ذلك: أشِّر المواضع ثم اختر.</numerusform>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. تغيّرت %n حقيقة بعد ذلك: أشِّر المواضع ثم اختر.</numerusform>
            <numerusform>اعتُمدت «⁨%1⁩» فتبقى كلماتها. تغيّرت %n حقيقة بعد ذلك: أشِّر المواضع ثم اختر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>Previous Hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقالة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>What comes from facts stays.</source>
        <translation>ما يأتي من الحقائق يبقى كما هو.</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>استُبدل موضع واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were replaced.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد.</numerusform>
            <numerusform>استُبدل موضعان.</numerusform>
            <numerusform>استُبدلت %n مواضع.</numerusform>
            <numerusform>استُبدل %n موضعًا.</numerusform>
            <numerusform>استُبدل %n موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>عدد النتائج: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This comes from the facts and cannot be replaced here: change it in the record that it names.</source>
        <translation>هذا من الحقائق ولا يُستبدل هنا: يلزم تغييره في السجل المذكور.</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>استبدال الكل</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindInNewsroomDialog</name>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Find in the Newsroom</source>
        <translation>بحث في غرفة الأخبار</translation>
    </message>
    <message>
        <source>Nothing: takes the hits out</source>
        <translation>لا شيء: تُحذف النتائج</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>النص المطلوب:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>استبدال بـ:</translation>
    </message>
    <message>
        <source>The newsroom could not be searched.</source>
        <translation>تعذّر البحث في غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>جارٍ الاستبدال…</translation>
    </message>
    <message>
        <source>Replace in the Newsroom</source>
        <translation>استبدال في غرفة الأخبار</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>لا نتائج لـ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>There are more than %1 hits; the first of them are shown. Look for a longer text to see all.</source>
        <translation>عدد النتائج يزيد على ⁨%1⁩؛ يُعرض أولها فقط. لرؤيتها كلها يلزم البحث عن نص أطول.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>سجل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit in %1.</source>
        <extracomment>%1 is &quot;5 records&quot;.</extracomment>
        <translation>نتيجة واحدة في ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits in %1.</source>
        <translation>
            <numerusform>لا نتائج في ⁨%1⁩.</numerusform>
            <numerusform>نتيجة واحدة في ⁨%1⁩.</numerusform>
            <numerusform>نتيجتان في ⁨%1⁩.</numerusform>
            <numerusform>%n نتائج في ⁨%1⁩.</numerusform>
            <numerusform>%n نتيجة في ⁨%1⁩.</numerusform>
            <numerusform>%n نتيجة في ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comes from the facts and cannot be replaced here.</source>
        <translation>نتيجة واحدة من الحقائق ولا تُستبدل هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n come from the facts and cannot be replaced here.</source>
        <translation>
            <numerusform>لا نتائج من الحقائق.</numerusform>
            <numerusform>نتيجة واحدة من الحقائق ولا تُستبدل هنا.</numerusform>
            <numerusform>نتيجتان من الحقائق ولا تُستبدلان هنا.</numerusform>
            <numerusform>%n نتائج من الحقائق ولا تُستبدل هنا.</numerusform>
            <numerusform>%n نتيجة من الحقائق ولا تُستبدل هنا.</numerusform>
            <numerusform>%n نتيجة من الحقائق ولا تُستبدل هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <translation>استبدال ⁨%1⁩</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is changed.</source>
        <translation>يُعرض هنا كل موضع قبل أن يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>Paragraph style: %1</source>
        <translation>نمط الفقرة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoundTextModel</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>comes from the facts</source>
        <translation>من الحقائق</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>يصبح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Comes from the facts: change it in the record it names.</source>
        <translation>من الحقائق: يلزم تغييره في السجل المذكور.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FramingDialog</name>
    <message>
        <source>The caption of those who are seen:</source>
        <translation>تعليق من يظهرون في الصورة:</translation>
    </message>
    <message>
        <source>&amp;Copy This Caption</source>
        <translation>نسخ هذا التعليق</translation>
    </message>
    <message>
        <source>Crop and Mask</source>
        <translation>اقتصاص وحجب</translation>
    </message>
    <message>
        <source>Crops, masks and focal point</source>
        <translation>الاقتصاص والحجب ونقطة التركيز</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Add &amp;Blur</source>
        <translation>إضافة تمويه</translation>
    </message>
    <message>
        <source>Add Bo&amp;x</source>
        <translation>إضافة مربّع حاجب</translation>
    </message>
    <message>
        <source>%1, set</source>
        <translation>⁨%1⁩، محدَّد</translation>
    </message>
    <message>
        <source>%1, not set</source>
        <translation>⁨%1⁩، غير محدَّد</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>نقطة التركيز</translation>
    </message>
    <message>
        <source>Blur %1</source>
        <translation>تمويه ⁨%1⁩</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>مربّع حاجب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing outside this crop ever leaves the newsroom. Drag over the picture to draw it.</source>
        <translation>لا يخرج من غرفة الأخبار أي شيء خارج هذا الإطار. يُرسم بالسحب فوق الصورة.</translation>
    </message>
    <message>
        <source>Drag over the picture, or let it be suggested.</source>
        <translation>يُرسم بالسحب فوق الصورة، أو يُطلب اقتراح.</translation>
    </message>
    <message>
        <source>Click what must stay in view when a page shows less of the picture.</source>
        <translation>يُنقر ما يجب أن يبقى ظاهرًا عندما تعرض الصفحة جزءًا من الصورة.</translation>
    </message>
    <message>
        <source>What lies under it is hidden in every picture that leaves.</source>
        <translation>ما تحته محجوب في كل صورة تخرج.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FramingView</name>
    <message>
        <source>The picture is being read…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Picture with its crop</source>
        <translation>الصورة وإطار اقتصاصها</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen part, Shift and arrow keys change its size.</source>
        <translation>مفاتيح الأسهم تنقل الجزء المختار، ومع Shift تغيّر حجمه.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HandoutDialog</name>
    <message>
        <source>&amp;Somebody else gave us this picture</source>
        <translation>قدّمت لنا هذه الصورةَ جهةٌ أخرى</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>صورة مقدَّمة</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Who allowed it, when, and for what</source>
        <translation>من سمح بها ومتى ولأي غرض</translation>
    </message>
    <message>
        <source>&amp;Given by:</source>
        <translation>المقدِّم:</translation>
    </message>
    <message>
        <source>&amp;Permission:</source>
        <translation>الإذن:</translation>
    </message>
    <message>
        <source>&amp;Restrictions (private):</source>
        <translation>القيود (خاصة):</translation>
    </message>
    <message>
        <source>&amp;Last day of use:</source>
        <translation>آخر يوم للاستعمال:</translation>
    </message>
    <message>
        <source>Write the last day as 2026-12-31, 2026-12 or 2026.</source>
        <translation>يُكتب آخر يوم هكذا: ⁦2026-12-31⁩ أو ⁦2026-12⁩ أو ⁦2026⁩.</translation>
    </message>
    <message>
        <source>That day is over: an export with this photo will stop.</source>
        <translation>مضى ذلك اليوم: سيتوقف أي تصدير فيه هذه الصورة.</translation>
    </message>
    <message>
        <source>An export will ask who gave the picture and who allowed its use.</source>
        <translation>سيسأل التصدير عمّن قدّم الصورة ومن سمح باستعمالها.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HandoverDialog</name>
    <message>
        <source>Hand Over “%1”</source>
        <translation>تسليم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This article cannot be handed over yet. Correct these points in the text first:</source>
        <translation>لا يمكن تسليم هذه المقالة بعد. يلزم أولًا تصحيح هذه النقاط في النص:</translation>
    </message>
    <message>
        <source>Save &amp;Pictures…</source>
        <translation>حفظ الصور…</translation>
    </message>
    <message>
        <source>Save the pictures under readable names</source>
        <translation>حفظ الصور بأسماء مقروءة</translation>
    </message>
    <message>
        <source>&amp;Word Copy…</source>
        <translation>نسخة Word…</translation>
    </message>
    <message>
        <source>Save a marked copy for reviewers as a Word document</source>
        <translation>حفظ نسخة معلَّمة للمراجعين في مستند Word</translation>
    </message>
    <message>
        <source>P&amp;DF Copy…</source>
        <translation>نسخة PDF…</translation>
    </message>
    <message>
        <source>Save a marked copy for reviewers as PDF</source>
        <translation>حفظ نسخة معلَّمة للمراجعين بصيغة PDF</translation>
    </message>
    <message>
        <source>Copy &amp;Changes</source>
        <translation>نسخ التغييرات</translation>
    </message>
    <message>
        <source>Copy what changed since the last hand-over, ready to mail</source>
        <translation>نسخ ما تغيّر منذ آخر تسليم، جاهزًا للإرسال بالبريد</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>اعتماد…</translation>
    </message>
    <message>
        <source>Record who approved this text</source>
        <translation>تسجيل من اعتمد هذا النص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <translation>جارٍ حفظ الصور…</translation>
    </message>
    <message>
        <source>The pictures were not saved.</source>
        <translation>لم تُحفظ الصور.</translation>
    </message>
    <message>
        <source>The pictures are in “%1”.</source>
        <translation>الصور في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Save the Copy for Review</source>
        <translation>حفظ نسخة المراجعة</translation>
    </message>
    <message>
        <source>The Word copy cannot be written yet.</source>
        <translation>لا يمكن كتابة نسخة Word بعد.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing the Word copy…</source>
        <translation>جارٍ كتابة نسخة Word…</translation>
    </message>
    <message>
        <source>The Word copy was not written.</source>
        <translation>لم تُكتب نسخة Word.</translation>
    </message>
    <message>
        <source>The Word copy is “%1”.</source>
        <translation>نسخة Word هي «⁨%1⁩».</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF copy…</source>
        <translation>جارٍ كتابة نسخة PDF…</translation>
    </message>
    <message>
        <source>The PDF copy is “%1”.</source>
        <translation>نسخة PDF هي «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The PDF copy “%1” was not written. Check that you may write there, then try again.</source>
        <translation>لم تُكتب نسخة PDF «⁨%1⁩». يلزم التحقق من صلاحية الكتابة هناك ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The list of changes was not made.</source>
        <translation>لم تُعَدّ قائمة التغييرات.</translation>
    </message>
    <message>
        <source>The list of changes is copied. Paste it into a mail.</source>
        <translation>نُسخت قائمة التغييرات. يمكن لصقها في رسالة بريد.</translation>
    </message>
    <message>
        <source>Approve the Text</source>
        <translation>اعتماد النص</translation>
    </message>
    <message>
        <source>Who approves it?</source>
        <translation>من يعتمده؟</translation>
    </message>
    <message>
        <source>A note for the record (may stay empty)</source>
        <translation>ملاحظة للسجل (اختيارية)</translation>
    </message>
    <message>
        <source>The approval was not recorded.</source>
        <translation>لم يُسجَّل الاعتماد.</translation>
    </message>
    <message>
        <source>Nobody has approved this text yet.</source>
        <translation>لم يعتمد أحد هذا النص بعد.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source># Rapporteur %1

The newsroom of an institute that reports on dialogues, missions and conferences.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %2, SQLite, ICU, libvips and Exiv2.</source>
        <translation># Rapporteur ⁨%1⁩

غرفة أخبار لمعهد يغطّي الحوارات والبعثات والمؤتمرات.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده. يأتي بلا أي ضمان.

مبني بـ Qt ⁨%2⁩ و SQLite و ICU و libvips و Exiv2.</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>حول Rapporteur</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportPhotosDialog</name>
    <message>
        <source>The photos were not looked at.</source>
        <translation>لم تُفحص الصور.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>جارٍ فحص الصور…</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>بلا فعالية</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>لا صور هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s).</source>
        <translation>
            <numerusform>لا صور جديدة.</numerusform>
            <numerusform>صورة جديدة واحدة.</numerusform>
            <numerusform>صورتان جديدتان.</numerusform>
            <numerusform>%n صور جديدة.</numerusform>
            <numerusform>%n صورة جديدة.</numerusform>
            <numerusform>%n صورة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>لا صور موجودة من قبل.</numerusform>
            <numerusform>صورة واحدة موجودة من قبل.</numerusform>
            <numerusform>صورتان موجودتان من قبل.</numerusform>
            <numerusform>%n صور موجودة من قبل.</numerusform>
            <numerusform>%n صورة موجودة من قبل.</numerusform>
            <numerusform>%n صورة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used.</source>
        <translation>
            <numerusform>كل الصور صالحة للاستعمال.</numerusform>
            <numerusform>صورة واحدة غير صالحة للاستعمال.</numerusform>
            <numerusform>صورتان غير صالحتين للاستعمال.</numerusform>
            <numerusform>%n صور غير صالحة للاستعمال.</numerusform>
            <numerusform>%n صورة غير صالحة للاستعمال.</numerusform>
            <numerusform>%n صورة غير صالحة للاستعمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>لا ملفات أخرى من غير الصور.</numerusform>
            <numerusform>ملف آخر ليس صورة.</numerusform>
            <numerusform>ملفان آخران ليسا صورتين.</numerusform>
            <numerusform>%n ملفات أخرى ليست صورًا.</numerusform>
            <numerusform>%n ملفًا آخر ليست صورًا.</numerusform>
            <numerusform>%n ملف آخر ليست صورًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at.</source>
        <translation>
            <numerusform>لم يُفحص شيء.</numerusform>
            <numerusform>لم يُفحص إلا الملف الأول.</numerusform>
            <numerusform>لم يُفحص إلا أول ملفين.</numerusform>
            <numerusform>لم تُفحص إلا أول %n ملفات.</numerusform>
            <numerusform>لم يُفحص إلا أول %n ملفًا.</numerusform>
            <numerusform>لم يُفحص إلا أول %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Photo(s)</source>
        <translation>
            <numerusform>استيراد الصور</numerusform>
            <numerusform>استيراد صورة واحدة</numerusform>
            <numerusform>استيراد صورتين</numerusform>
            <numerusform>استيراد %n صور</numerusform>
            <numerusform>استيراد %n صورة</numerusform>
            <numerusform>استيراد %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were not imported.</source>
        <translation>لم تُستورد الصور.</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>جارٍ نسخ الصور…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ولا شيء غير ذلك.</numerusform>
            <numerusform>… وواحدة أخرى.</numerusform>
            <numerusform>… واثنتان أخريان.</numerusform>
            <numerusform>… و%n أخرى.</numerusform>
            <numerusform>… و%n أخرى.</numerusform>
            <numerusform>… و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Photos</source>
        <translation>استيراد صور</translation>
    </message>
    <message>
        <source>Choose photos or a whole folder, or drop them here.</source>
        <translation>يمكن اختيار صور أو مجلد كامل، أو إفلاتها هنا.</translation>
    </message>
    <message>
        <source>They are copied into the newsroom; your files stay as they are.</source>
        <translation>تُنسخ إلى غرفة الأخبار؛ وتبقى الملفات الأصلية كما هي.</translation>
    </message>
    <message>
        <source>Choose &amp;Photos…</source>
        <translation>اختيار صور…</translation>
    </message>
    <message>
        <source>Choose a &amp;Folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose Photos</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a Folder of Photos</source>
        <translation>اختيار مجلد صور</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>As each file suggests</source>
        <translation>بحسب كل ملف</translation>
    </message>
    <message>
        <source>Always %1</source>
        <translation>⁨%1⁩ دائمًا</translation>
    </message>
    <message>
        <source>Where files contradict &amp;themselves:</source>
        <translation>عند تناقض بيانات الملف:</translation>
    </message>
    <message>
        <source>&amp;Event:</source>
        <translation>الفعالية:</translation>
    </message>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>القالب:</translation>
    </message>
    <message>
        <source>Choose &amp;Others</source>
        <translation>اختيار غيرها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>rapporteur::InspectorPanel</name>
    <message>
        <source>Open an article to see its details here.</source>
        <translation>تظهر هنا تفاصيل المقالة المفتوحة.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>An address has small letters a to z, digits and single hyphens. The old one is kept.</source>
        <translation>يتكوّن عنوان الصفحة من حروف لاتينية صغيرة وأرقام وشرطات مفردة. أُبقي على العنوان السابق.</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>يُؤخذ من العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>for instance News feature</source>
        <translation>مثلًا: تقرير إخباري</translation>
    </message>
    <message>
        <source>Topics, separated by commas</source>
        <translation>الموضوعات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>for instance Security, Asia</source>
        <translation>مثلًا: الأمن، آسيا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تاريخ التحديث</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation>محظورة النشر حتى</translation>
    </message>
    <message>
        <source>Write the day and the time, such as 2013-07-11 09:00.</source>
        <translation>يُكتب اليوم والساعة هكذا: ⁦2013-07-11 09:00⁩.</translation>
    </message>
    <message>
        <source>Write a date such as 2013-07-11, or with the time: 2013-07-11 09:00.</source>
        <translation>يُكتب التاريخ هكذا: ⁦2013-07-11⁩، أو مع الساعة: ⁦2013-07-11 09:00⁩.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <translation>⁦YYYY-MM-DD HH:MM⁩</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>⁦YYYY-MM-DD⁩</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>المكان والتاريخ</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>الكتّاب</translation>
    </message>
    <message>
        <source>Add author…</source>
        <translation>إضافة كاتب…</translation>
    </message>
    <message>
        <source>Choose an Author</source>
        <translation>اختيار كاتب</translation>
    </message>
    <message>
        <source>Byline in place of the authors’ names</source>
        <translation>توقيع بدل أسماء الكتّاب</translation>
    </message>
    <message>
        <source>By …</source>
        <translation>بقلم…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>إضافة فعالية…</translation>
    </message>
    <message>
        <source>Choose an Event</source>
        <translation>اختيار فعالية</translation>
    </message>
    <message>
        <source>Remove the lead photo</source>
        <translation>إزالة الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Lead photo: %1</source>
        <translation>الصورة الرئيسية: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose the Lead Photo</source>
        <translation>اختيار الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>مواد ذات صلة</translation>
    </message>
    <message>
        <source>Add related…</source>
        <translation>إضافة مادة…</translation>
    </message>
    <message>
        <source>Choose a Related Article or Publication</source>
        <translation>اختيار مقالة أو منشور ذي صلة</translation>
    </message>
    <message>
        <source>First published at</source>
        <translation>نُشرت أولًا في</translation>
    </message>
    <message>
        <source>The web address of the page where this text appeared first, such as https://example.org/news.</source>
        <translation>عنوان الصفحة التي ظهر فيها هذا النص أولًا، مثل https://example.org/news.</translation>
    </message>
    <message>
        <source>only when it appeared elsewhere before</source>
        <translation>فقط إن ظهر في مكان آخر من قبل</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeavingDialog</name>
    <message>
        <source>The original is being read…</source>
        <translation>جارٍ قراءة الأصل…</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>ما يبقى هنا</translation>
    </message>
    <message>
        <source>What Leaves with This Photo</source>
        <translation>ما يخرج مع هذه الصورة</translation>
    </message>
    <message>
        <source>In every picture file that an export delivers:</source>
        <translation>في كل ملف صورة يسلّمه التصدير:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>In IPTC-IIM</source>
        <translation>في ⁦IPTC-IIM⁩</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>في الأصل</translation>
    </message>
    <message>
        <source>Kept in the newsroom, never exported: %1.</source>
        <translation>يبقى في غرفة الأخبار ولا يُصدَّر أبدًا: ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>In the original, none of it is copied: %n entries</source>
        <translation>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: لا بنود</numerusform>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: بند واحد</numerusform>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: بندان</numerusform>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: %n بنود</numerusform>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: %n بندًا</numerusform>
            <numerusform>في الأصل، ولا يُنسخ منه شيء: %n بند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::LibraryPanel</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Search everything in this newsroom</source>
        <translation>بحث في كل محتوى غرفة الأخبار</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>لا شيء يحتوي على «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>No article fits these filters.</source>
        <translation>لا مقالة تطابق هذه المرشّحات.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>All Photos Side by Side</source>
        <translation>كل الصور جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>rapporteur::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>A reader cannot follow this address. Web addresses, mailto: and tel: work, and addresses within the site.</source>
        <translation>لا يستطيع القارئ فتح هذا العنوان. تصلح عناوين الويب و⁦mailto:⁩ و⁦tel:⁩ والعناوين داخل الموقع.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Newsrooms (*.rapporteur)</source>
        <translation>غرف الأخبار (*.rapporteur)</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>لم يُفتح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>New Newsroom</source>
        <translation>غرفة أخبار جديدة</translation>
    </message>
    <message>
        <source>/Newsroom.rapporteur</source>
        <translation>/غرفة الأخبار.rapporteur</translation>
    </message>
    <message>
        <source>The newsroom was not made.</source>
        <translation>لم تُنشأ غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Open a Newsroom</source>
        <translation>فتح غرفة أخبار</translation>
    </message>
    <message>
        <source>Where the Sample Newsroom Goes</source>
        <translation>مكان غرفة الأخبار النموذجية</translation>
    </message>
    <message>
        <source>/Sample newsroom.rapporteur</source>
        <translation>/غرفة أخبار نموذجية.rapporteur</translation>
    </message>
    <message>
        <source>The sample newsroom was not made.</source>
        <translation>لم تُنشأ غرفة الأخبار النموذجية.</translation>
    </message>
    <message>
        <source>Your last changes are not in the file. Close anyway and lose them?</source>
        <translation>التغييرات الأخيرة ليست في الملف. هل يُغلق مع فقدانها؟</translation>
    </message>
    <message>
        <source>Close and Lose Changes</source>
        <translation>إغلاق وفقدان التغييرات</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionChoices</name>
    <message>
        <source>May not be named on this page</source>
        <translation>لا يجوز ذكره في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionPopup</name>
    <message>
        <source>What to mention</source>
        <translation>ما يُذكر في النص</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>إضافة «⁨%1⁩» شخصًا جديدًا</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionTyping</name>
    <message>
        <source>Add a Person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ذكر في النص</translation>
    </message>
</context>
<context>
    <name>rapporteur::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>New News&amp;room…</source>
        <translation>غرفة أخبار جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation>فتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>Sa&amp;mple Newsroom…</source>
        <translation>غرفة أخبار نموذجية…</translation>
    </message>
    <message>
        <source>&amp;Import Document…</source>
        <translation>استيراد مستند…</translation>
    </message>
    <message>
        <source>&amp;Export Bundle…</source>
        <translation>تصدير الحزمة…</translation>
    </message>
    <message>
        <source>&amp;Write as a Document…</source>
        <translation>كتابة في مستند…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <source>&amp;Check Every Record</source>
        <translation>فحص كل السجلات</translation>
    </message>
    <message>
        <source>&amp;New Article</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>New P&amp;ublication…</source>
        <translation>منشور جديد…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>C&amp;lose Window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Delete This Record</source>
        <translation>حذف هذا السجل</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>لصق بلا تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>The &amp;Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next &amp;Problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>حول Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Move Panels</source>
        <translation>تحريك اللوحات</translation>
    </message>
    <message>
        <source>Find in the &amp;Newsroom…</source>
        <translation>بحث في غرفة الأخبار…</translation>
    </message>
    <message>
        <source>New Per&amp;son…</source>
        <translation>شخص جديد…</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <source>Newsroom Settin&amp;gs…</source>
        <translation>إعدادات غرفة الأخبار…</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Lar&amp;ger Panel</source>
        <translation>تكبير اللوحة</translation>
    </message>
    <message>
        <source>Smaller Pa&amp;nel</source>
        <translation>تصغير اللوحة</translation>
    </message>
    <message>
        <source>Changed &amp;Facts…</source>
        <translation>الحقائق المتغيّرة…</translation>
    </message>
    <message>
        <source>Remo&amp;ve What Was Deleted…</source>
        <translation>إزالة المحذوف…</translation>
    </message>
    <message>
        <source>Import &amp;Photos…</source>
        <translation>استيراد صور…</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photo &amp;Desk</source>
        <translation>مكتب الصور</translation>
    </message>
    <message>
        <source>Caption and &amp;Alt Text of This Photo…</source>
        <translation>التعليق والنص البديل لهذه الصورة…</translation>
    </message>
    <message>
        <source>Import C&amp;ode Replacements…</source>
        <translation>استيراد رموز الاستبدال…</translation>
    </message>
    <message>
        <source>Seat the People o&amp;f This Photo…</source>
        <translation>تحديد أماكن الأشخاص في هذه الصورة…</translation>
    </message>
</context>
<context>
    <name>rapporteur::MissingPictures</name>
    <message>
        <source>The picture of the photo “%1” cannot be shown: its file is missing from “%2” or damaged. Your text is safe. Put the file back or take it from a backup, then open the newsroom again.</source>
        <translation>لا يمكن عرض الصورة «⁨%1⁩»: ملفها مفقود من «⁨%2⁩» أو تالف. النص في أمان. يلزم إرجاع الملف أو أخذه من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be shown, that of the photo “%1” among them: their files are missing from “%2” or damaged. Your text is safe. Put the files back or take them from a backup, then open the newsroom again.</source>
        <translation>
            <numerusform>لا صور يتعذّر عرضها، ومنها الصورة «⁨%1⁩»: الملفات مفقودة من «⁨%2⁩» أو تالفة. النص في أمان. يلزم إرجاع الملفات أو أخذها من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
            <numerusform>لا يمكن عرض صورة واحدة هي «⁨%1⁩»: ملفها مفقود من «⁨%2⁩» أو تالف. النص في أمان. يلزم إرجاع الملف أو أخذه من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
            <numerusform>لا يمكن عرض صورتين إحداهما «⁨%1⁩»: ملفاهما مفقودان من «⁨%2⁩» أو تالفان. النص في أمان. يلزم إرجاع الملفين أو أخذهما من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
            <numerusform>لا يمكن عرض %n صور منها «⁨%1⁩»: ملفاتها مفقودة من «⁨%2⁩» أو تالفة. النص في أمان. يلزم إرجاع الملفات أو أخذها من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
            <numerusform>لا يمكن عرض %n صورة منها «⁨%1⁩»: ملفاتها مفقودة من «⁨%2⁩» أو تالفة. النص في أمان. يلزم إرجاع الملفات أو أخذها من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
            <numerusform>لا يمكن عرض %n صورة منها «⁨%1⁩»: ملفاتها مفقودة من «⁨%2⁩» أو تالفة. النص في أمان. يلزم إرجاع الملفات أو أخذها من نسخة احتياطية، ثم فتح غرفة الأخبار من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NameRipple</name>
    <message>
        <source>Look for the old name</source>
        <translation>البحث عن الاسم القديم</translation>
    </message>
    <message>
        <source>Remember a Misspelling</source>
        <translation>تسجيل خطأ إملائي</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomDialog</name>
    <message>
        <source>Newsroom Settings</source>
        <translation>إعدادات غرفة الأخبار</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>The name that stands at the top of every page</source>
        <translation>الاسم الذي يظهر في رأس كل صفحة</translation>
    </message>
    <message>
        <source>Write a whole address such as https://www.example.org. The old one is kept.</source>
        <translation>يُكتب العنوان كاملًا، مثل ⁦https://www.example.org⁩. أُبقي على العنوان السابق.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>Page of all publications</source>
        <translation>صفحة كل المنشورات</translation>
    </message>
    <message>
        <source>Language of new articles</source>
        <translation>لغة المقالات الجديدة</translation>
    </message>
    <message>
        <source>Time zone of dates and embargoes</source>
        <translation>المنطقة الزمنية للتواريخ وحظر النشر</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>التوقيت العالمي (UTC)</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomFiles</name>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show Problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Newsroom documents (*.json)</source>
        <translation>مستندات غرفة الأخبار (*.json)</translation>
    </message>
    <message>
        <source>“%1” was not imported.</source>
        <translation>لم يُستورد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>جارٍ استيراد «⁨%1⁩»…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not imported: %n problem(s) stand in the way. Nothing was changed.</source>
        <translation>
            <numerusform>لم يُستورد «⁨%1⁩»، ولم تُسجَّل مشكلات. لم يتغيّر شيء.</numerusform>
            <numerusform>لم يُستورد «⁨%1⁩»: تمنع ذلك مشكلة واحدة. لم يتغيّر شيء.</numerusform>
            <numerusform>لم يُستورد «⁨%1⁩»: تمنع ذلك مشكلتان. لم يتغيّر شيء.</numerusform>
            <numerusform>لم يُستورد «⁨%1⁩»: تمنع ذلك %n مشكلات. لم يتغيّر شيء.</numerusform>
            <numerusform>لم يُستورد «⁨%1⁩»: تمنع ذلك %n مشكلة. لم يتغيّر شيء.</numerusform>
            <numerusform>لم يُستورد «⁨%1⁩»: تمنع ذلك %n مشكلة. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>استُورد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The photos were not added.</source>
        <translation>لم تُضف الصور.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n picture(s)…</source>
        <translation>
            <numerusform>جارٍ قراءة الصور…</numerusform>
            <numerusform>جارٍ قراءة صورة واحدة…</numerusform>
            <numerusform>جارٍ قراءة صورتين…</numerusform>
            <numerusform>جارٍ قراءة %n صور…</numerusform>
            <numerusform>جارٍ قراءة %n صورة…</numerusform>
            <numerusform>جارٍ قراءة %n صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was not exported.</source>
        <translation>لم تُصدَّر الحزمة.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was not exported: %n problem(s) stand in the way. What was there is unchanged.</source>
        <translation>
            <numerusform>لم تُصدَّر الحزمة، ولم تُسجَّل مشكلات. ما كان هناك لم يتغيّر.</numerusform>
            <numerusform>لم تُصدَّر الحزمة: تمنع ذلك مشكلة واحدة. ما كان هناك لم يتغيّر.</numerusform>
            <numerusform>لم تُصدَّر الحزمة: تمنع ذلك مشكلتان. ما كان هناك لم يتغيّر.</numerusform>
            <numerusform>لم تُصدَّر الحزمة: تمنع ذلك %n مشكلات. ما كان هناك لم يتغيّر.</numerusform>
            <numerusform>لم تُصدَّر الحزمة: تمنع ذلك %n مشكلة. ما كان هناك لم يتغيّر.</numerusform>
            <numerusform>لم تُصدَّر الحزمة: تمنع ذلك %n مشكلة. ما كان هناك لم يتغيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Browser</source>
        <translation>عرض في المتصفح</translation>
    </message>
    <message>
        <source>Found while exporting</source>
        <translation>ما ظهر أثناء التصدير</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Remark(s)</source>
        <translation>
            <numerusform>عرض الملاحظات</numerusform>
            <numerusform>عرض الملاحظة</numerusform>
            <numerusform>عرض الملاحظتين</numerusform>
            <numerusform>عرض %n ملاحظات</numerusform>
            <numerusform>عرض %n ملاحظة</numerusform>
            <numerusform>عرض %n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were exported to “%1”.</source>
        <translation>
            <numerusform>لم تُصدَّر أي مقالة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدِّرت مقالة واحدة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدِّرت مقالتان إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدِّرت %n مقالات إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدِّرت %n مقالة إلى «⁨%1⁩».</numerusform>
            <numerusform>صُدِّرت %n مقالة إلى «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as a Document</source>
        <translation>كتابة في مستند</translation>
    </message>
    <message>
        <source>The document was not written.</source>
        <translation>لم يُكتب المستند.</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>جارٍ كتابة المستند…</translation>
    </message>
    <message>
        <source>The newsroom was written to “%1”.</source>
        <translation>كُتبت غرفة الأخبار في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Choose Where the Backup Goes</source>
        <translation>اختيار مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>لم تُنشأ النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>A checked backup is in “%1”.</source>
        <translation>توجد نسخة احتياطية مفحوصة في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The newsroom was not checked.</source>
        <translation>لم تُفحص غرفة الأخبار.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>جارٍ فحص كل السجلات…</translation>
    </message>
    <message>
        <source>Every record and picture is as it was stored.</source>
        <translation>كل السجلات والصور كما حُفظت.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or picture(s) are damaged or missing.</source>
        <translation>
            <numerusform>لا سجلات ولا صور تالفة أو مفقودة.</numerusform>
            <numerusform>سجل واحد أو صورة واحدة من التالف أو المفقود.</numerusform>
            <numerusform>عدد السجلات أو الصور التالفة أو المفقودة: اثنان.</numerusform>
            <numerusform>عدد السجلات أو الصور التالفة أو المفقودة: %n.</numerusform>
            <numerusform>عدد السجلات أو الصور التالفة أو المفقودة: %n.</numerusform>
            <numerusform>عدد السجلات أو الصور التالفة أو المفقودة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>اختيار مكان النسخة</translation>
    </message>
    <message>
        <source>The copy was not made.</source>
        <translation>لم تُنشأ النسخة.</translation>
    </message>
    <message>
        <source>Everything, with your last changes, is in “%1”.</source>
        <translation>كل شيء، مع التغييرات الأخيرة، في «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Remove everything that was deleted from the newsroom file?</source>
        <translation>أتريد إزالة كل ما حُذف من ملف غرفة الأخبار؟</translation>
    </message>
    <message>
        <source>Deleted words, earlier versions that hold them and pictures without a photo can still be read in the file. Once they are removed, neither this nor any earlier change can be undone. Backups and exported pages are not touched.</source>
        <translation>الكلمات المحذوفة والإصدارات السابقة التي تحويها والملفات المصوّرة التي لا صورة لها ما تزال مقروءة في الملف. بعد إزالتها لا يمكن التراجع عن هذا ولا عن أي تغيير قبله. ولا تُمسّ النسخ الاحتياطية ولا الصفحات المصدَّرة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What was deleted was not removed.</source>
        <translation>لم يُزَل المحذوف.</translation>
    </message>
    <message>
        <source>Removing what was deleted…</source>
        <translation>جارٍ إزالة المحذوف…</translation>
    </message>
    <message>
        <source>What was deleted can no longer be read in the newsroom file.</source>
        <translation>لم يعد المحذوف مقروءًا في ملف غرفة الأخبار.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomView</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Pasted. Left out, because a page cannot hold it: %1.</source>
        <translation>تم اللصق. تُرك ما لا تتسع له الصفحة: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is a person of this newsroom now.</source>
        <translation>أصبح «⁨%1⁩» من أشخاص غرفة الأخبار هذه.</translation>
    </message>
    <message>
        <source>“%1” is a person of this newsroom now: %2.</source>
        <translation>أصبح «⁨%1⁩» من أشخاص غرفة الأخبار هذه: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Choose something in the library, or begin an article.</source>
        <translation>يمكن اختيار عنصر من المكتبة أو بدء مقالة.</translation>
    </message>
    <message>
        <source>New Article</source>
        <translation>مقالة جديدة</translation>
    </message>
    <message>
        <source>The article could not be opened.</source>
        <translation>تعذّر فتح المقالة.</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name, as it is written the first time in a text:</source>
        <translation>الاسم كما يُكتب أول مرة في النص:</translation>
    </message>
    <message>
        <source>New Publication</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>العنوان:</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>لم يُحذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not deleted: %n record(s) mention it. Take it out there first.</source>
        <translation>
            <numerusform>لم يُحذف «⁨%1⁩».</numerusform>
            <numerusform>لم يُحذف «⁨%1⁩»: يذكره سجل واحد. يلزم حذفه من هناك أولًا.</numerusform>
            <numerusform>لم يُحذف «⁨%1⁩»: يذكره سجلان. يلزم حذفه من هناك أولًا.</numerusform>
            <numerusform>لم يُحذف «⁨%1⁩»: تذكره %n سجلات. يلزم حذفه من هناك أولًا.</numerusform>
            <numerusform>لم يُحذف «⁨%1⁩»: يذكره %n سجلًا. يلزم حذفه من هناك أولًا.</numerusform>
            <numerusform>لم يُحذف «⁨%1⁩»: يذكره %n سجل. يلزم حذفه من هناك أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>عرض الأول</translation>
    </message>
    <message>
        <source>Open the article whose versions you want to see first.</source>
        <translation>يلزم أولًا فتح المقالة المراد عرض إصداراتها.</translation>
    </message>
    <message>
        <source>The versions of the article could not be read.</source>
        <translation>تعذّرت قراءة إصدارات المقالة.</translation>
    </message>
    <message>
        <source>The article reads again as it did in the version “%1”.</source>
        <translation>عادت المقالة كما كانت في الإصدار «⁨%1⁩».</translation>
    </message>
    <message>
        <source>These records are no longer in the newsroom: %1.</source>
        <translation>لم تعد هذه السجلات في غرفة الأخبار: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>This newsroom is empty. Begin with an article; everything else can come later.</source>
        <translation>غرفة الأخبار هذه فارغة. ابدأ بمقالة، وكل ما عداها يمكن أن يأتي لاحقًا.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Remember as a Misspelling</source>
        <translation>تسجيله خطأً إملائيًا</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still stands in %n place(s), now that it is “%2”.</source>
        <translation>
            <numerusform>لم يبق «⁨%1⁩» في أي موضع، والاسم الآن «⁨%2⁩».</numerusform>
            <numerusform>ما زال «⁨%1⁩» في موضع واحد، والاسم الآن «⁨%2⁩».</numerusform>
            <numerusform>ما زال «⁨%1⁩» في موضعين، والاسم الآن «⁨%2⁩».</numerusform>
            <numerusform>ما زال «⁨%1⁩» في %n مواضع، والاسم الآن «⁨%2⁩».</numerusform>
            <numerusform>ما زال «⁨%1⁩» في %n موضعًا، والاسم الآن «⁨%2⁩».</numerusform>
            <numerusform>ما زال «⁨%1⁩» في %n موضع، والاسم الآن «⁨%2⁩».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the photo that you want to work on first.</source>
        <translation>يلزم أولًا فتح الصورة المراد العمل عليها.</translation>
    </message>
    <message>
        <source>Import Code Replacements</source>
        <translation>استيراد رموز الاستبدال</translation>
    </message>
    <message>
        <source>Code replacements (*.txt *.tsv)</source>
        <translation>رموز الاستبدال (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>The code replacements were not imported.</source>
        <translation>لم تُستورد رموز الاستبدال.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي رمز.</numerusform>
            <numerusform>استُورد رمز واحد.</numerusform>
            <numerusform>استُورد رمزان.</numerusform>
            <numerusform>استُوردت %n رموز.</numerusform>
            <numerusform>استُورد %n رمزًا.</numerusform>
            <numerusform>استُورد %n رمز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) people of this newsroom.</source>
        <translation>
            <numerusform>لا يدل أي منها على شخص من غرفة الأخبار هذه.</numerusform>
            <numerusform>يدل واحد منها على شخص من غرفة الأخبار هذه.</numerusform>
            <numerusform>يدل اثنان منها على شخصين من غرفة الأخبار هذه.</numerusform>
            <numerusform>تدل %n منها على أشخاص من غرفة الأخبار هذه.</numerusform>
            <numerusform>يدل %n منها على أشخاص من غرفة الأخبار هذه.</numerusform>
            <numerusform>يدل %n منها على أشخاص من غرفة الأخبار هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code and a text were left out.</source>
        <translation>
            <numerusform>لم يُترك أي سطر.</numerusform>
            <numerusform>تُرك سطر واحد ليس فيه رمز ونص.</numerusform>
            <numerusform>تُرك سطران ليس فيهما رمز ونص.</numerusform>
            <numerusform>تُركت %n أسطر ليس فيها رمز ونص.</numerusform>
            <numerusform>تُرك %n سطرًا ليس فيها رمز ونص.</numerusform>
            <numerusform>تُرك %n سطر ليس فيها رمز ونص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>rapporteur::ObjectPictures</name>
    <message>
        <source>This photo is not in the newsroom.</source>
        <translation>هذه الصورة ليست في غرفة الأخبار.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteCaptionDialog</name>
    <message>
        <source>Paste a Caption</source>
        <translation>لصق تعليق</translation>
    </message>
    <message>
        <source>Front row, left to right: …</source>
        <translation>Front row, left to right: …</translation>
    </message>
    <message>
        <source>Rows and people found</source>
        <translation>ما وُجد من صفوف وأشخاص</translation>
    </message>
    <message>
        <source>&amp;Caption as it was written</source>
        <translation>التعليق كما كُتب</translation>
    </message>
    <message>
        <source>Seat These People</source>
        <translation>تحديد أماكن هؤلاء</translation>
    </message>
    <message>
        <source>Rows and people are looked for in what you paste here. Your words stay as they are.</source>
        <translation>يُبحث عن الصفوف والأشخاص فيما يُلصق هنا. وتبقى الكلمات كما هي.</translation>
    </message>
    <message>
        <source>Nobody was found. Say who stands where: “Front row, left to right: …”.</source>
        <translation>لم يُعثر على أحد. يلزم ذكر مكان كل شخص: «⁦Front row, left to right: …⁩».</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>in the newsroom</source>
        <translation>في غرفة الأخبار</translation>
    </message>
    <message>
        <source>new person “%1”</source>
        <translation>شخص جديد «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n people, %1 of them in this newsroom. Click their faces afterwards.</source>
        <translation>
            <numerusform>لم يُعثر على أحد، ومنهم في غرفة الأخبار هذه: ⁨%1⁩.</numerusform>
            <numerusform>عُثر على شخص واحد، ومنهم في غرفة الأخبار هذه: ⁨%1⁩. يُنقر وجهه بعد ذلك.</numerusform>
            <numerusform>عُثر على شخصين، ومنهم في غرفة الأخبار هذه: ⁨%1⁩. يُنقر وجهاهما بعد ذلك.</numerusform>
            <numerusform>عُثر على %n أشخاص، ومنهم في غرفة الأخبار هذه: ⁨%1⁩. تُنقر وجوههم بعد ذلك.</numerusform>
            <numerusform>عُثر على %n شخصًا، ومنهم في غرفة الأخبار هذه: ⁨%1⁩. تُنقر وجوههم بعد ذلك.</numerusform>
            <numerusform>عُثر على %n شخص، ومنهم في غرفة الأخبار هذه: ⁨%1⁩. تُنقر وجوههم بعد ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoCellDelegate</name>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoDesk</name>
    <message>
        <source>&amp;Seat the People…</source>
        <translation>تحديد أماكن الأشخاص…</translation>
    </message>
    <message>
        <source>&amp;Crop and Mask…</source>
        <translation>اقتصاص وحجب…</translation>
    </message>
    <message>
        <source>Apply &amp;Template…</source>
        <translation>تطبيق قالب…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>صورة مقدَّمة…</translation>
    </message>
    <message>
        <source>What &amp;Leaves…</source>
        <translation>ما يخرج…</translation>
    </message>
    <message>
        <source>Private &amp;Instructions…</source>
        <translation>تعليمات خاصة…</translation>
    </message>
    <message>
        <source>Close the photo desk</source>
        <translation>إغلاق مكتب الصور</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>النجوم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>بلا اختيار ولا استبعاد</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>الفعالية</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) selected</source>
        <translation>
            <numerusform>المحدَّد ⁨%1⁩ من %n صورة</numerusform>
            <numerusform>المحدَّد ⁨%1⁩ من صورة واحدة</numerusform>
            <numerusform>المحدَّد ⁨%1⁩ من صورتين</numerusform>
            <numerusform>المحدَّد ⁨%1⁩ من %n صور</numerusform>
            <numerusform>المحدَّد ⁨%1⁩ من %n صورة</numerusform>
            <numerusform>المحدَّد ⁨%1⁩ من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos yet. Import some, or drop a folder here.</source>
        <translation>لا صور بعد. يمكن استيراد بعضها أو إفلات مجلد هنا.</translation>
    </message>
    <message>
        <source>No photo fits these filters.</source>
        <translation>لا صورة تطابق هذه المرشّحات.</translation>
    </message>
    <message>
        <source>This photo has no private instructions.</source>
        <translation>لا تحمل هذه الصورة تعليمات خاصة.</translation>
    </message>
    <message>
        <source>“%1” Shall this stand again?</source>
        <translation>«⁨%1⁩» هل يُعاد العمل بهذه التعليمات؟</translation>
    </message>
    <message>
        <source>Waived by %1: %2</source>
        <translation>رفعها ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Let It Stand</source>
        <translation>إعادة العمل بها</translation>
    </message>
    <message>
        <source>Private Instructions</source>
        <translation>تعليمات خاصة</translation>
    </message>
    <message>
        <source>“%1” Why may the photo be used all the same?</source>
        <translation>«⁨%1⁩» لماذا يجوز استعمال الصورة رغم ذلك؟</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoDialog</name>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>As wide as the text</source>
        <translation>بعرض النص</translation>
    </message>
    <message>
        <source>Wider than the text</source>
        <translation>أعرض من النص</translation>
    </message>
    <message>
        <source>Beside the text, left</source>
        <translation>بجانب النص، يسارًا</translation>
    </message>
    <message>
        <source>Beside the text, right</source>
        <translation>بجانب النص، يمينًا</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>&amp;Caption here</source>
        <translation>التعليق هنا</translation>
    </message>
    <message>
        <source>&amp;Alt text here</source>
        <translation>النص البديل هنا</translation>
    </message>
    <message>
        <source>C&amp;redit here</source>
        <translation>المصدر هنا</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Photos of the newsroom</source>
        <translation>صور غرفة الأخبار</translation>
    </message>
    <message>
        <source>Empty: as the photo says</source>
        <translation>فارغ: كما في الصورة</translation>
    </message>
    <message>
        <source>This newsroom has no photo yet. Add one from a file.</source>
        <translation>لا صور في غرفة الأخبار بعد. يمكن إضافة صورة من ملف.</translation>
    </message>
    <message>
        <source>Add From a &amp;File…</source>
        <translation>إضافة من ملف…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoFilterBar</name>
    <message>
        <source>Filter by event</source>
        <translation>تصفية حسب الفعالية</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>تصفية حسب الشخص</translation>
    </message>
    <message>
        <source>Filter by stars and picks</source>
        <translation>تصفية حسب النجوم والاختيارات</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>المختارة</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>لا مختارة ولا مستبعدة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>بلا نجوم أو أكثر</numerusform>
            <numerusform>نجمة واحدة أو أكثر</numerusform>
            <numerusform>نجمتان أو أكثر</numerusform>
            <numerusform>%n نجوم أو أكثر</numerusform>
            <numerusform>%n نجمة أو أكثر</numerusform>
            <numerusform>%n نجمة أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>Needs alt text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>Just imported</source>
        <translation>المستوردة الآن</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>كل الأشخاص</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoGridModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>بلا نجوم</numerusform>
            <numerusform>نجمة واحدة</numerusform>
            <numerusform>نجمتان</numerusform>
            <numerusform>%n نجوم</numerusform>
            <numerusform>%n نجمة</numerusform>
            <numerusform>%n نجمة</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>مختارة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>needs a caption</source>
        <translation>بلا تعليق</translation>
    </message>
    <message>
        <source>needs alt text</source>
        <translation>بلا نص بديل</translation>
    </message>
    <message>
        <source>private instructions: %1</source>
        <translation>تعليمات خاصة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>rapporteur::PieceTexts</name>
    <message>
        <source>[not printed]</source>
        <translation>[لا يُطبع]</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Language of the window:</source>
        <translation>لغة النافذة:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>تتغيّر اللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Appearance:</source>
        <translation>المظهر:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Spelling:</source>
        <translation>التدقيق الإملائي:</translation>
    </message>
    <message>
        <source>In the language of the text</source>
        <translation>بلغة النص</translation>
    </message>
    <message>
        <source>House style:</source>
        <translation>أسلوب التحرير:</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>أسلوب المؤسسة</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>DoD programme</source>
        <translation>برنامج وزارة الدفاع الأمريكية</translation>
    </message>
    <message>
        <source>Check words in &amp;capitals, such as acronyms</source>
        <translation>فحص الكلمات المكتوبة بأحرف كبيرة، مثل المختصرات</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>&amp;Phone Width</source>
        <translation>عرض الهاتف</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>عرض الجهاز اللوحي</translation>
    </message>
    <message>
        <source>&amp;Desktop Width</source>
        <translation>عرض الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Light Page</source>
        <translation>صفحة فاتحة</translation>
    </message>
    <message>
        <source>Dar&amp;k Page</source>
        <translation>صفحة داكنة</translation>
    </message>
    <message>
        <source>P&amp;rinted Page</source>
        <translation>صفحة مطبوعة</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>العرض من جديد</translation>
    </message>
    <message>
        <source>The page cannot be shown to the system&apos;s administrator (root). Your text is not affected: start the program from your own account to see the page.</source>
        <translation>لا يمكن عرض الصفحة لمدير النظام (root). لم يتأثر النص: لرؤية الصفحة يلزم تشغيل البرنامج من حساب المستخدم العادي.</translation>
    </message>
    <message>
        <source>The article&apos;s page</source>
        <translation>صفحة المقالة</translation>
    </message>
    <message>
        <source>The preview has stopped. Your text is safe.</source>
        <translation>توقفت المعاينة. النص في أمان.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPictures</name>
    <message>
        <source>Preparing the picture “%1” …</source>
        <translation>جارٍ تجهيز الصورة «⁨%1⁩»…</translation>
    </message>
    <message>
        <source>The picture “%1” is missing from the newsroom.</source>
        <translation>الصورة «⁨%1⁩» مفقودة من غرفة الأخبار.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be shown.</source>
        <translation>لا يمكن عرض الصورة «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Show the open article’s</source>
        <translation>عرض مشكلات المقالة المفتوحة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Nothing to mend in the open article.</source>
        <translation>لا شيء يحتاج إلى تصحيح في المقالة المفتوحة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the open article</source>
        <translation>
            <numerusform>لا شيء للمراجعة في المقالة المفتوحة</numerusform>
            <numerusform>نقطة واحدة للمراجعة في المقالة المفتوحة</numerusform>
            <numerusform>نقطتان للمراجعة في المقالة المفتوحة</numerusform>
            <numerusform>%n نقاط للمراجعة في المقالة المفتوحة</numerusform>
            <numerusform>%n نقطة للمراجعة في المقالة المفتوحة</numerusform>
            <numerusform>%n نقطة للمراجعة في المقالة المفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend in this photo.</source>
        <translation>لا شيء يحتاج إلى تصحيح في هذه الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in this photo</source>
        <translation>
            <numerusform>لا شيء للمراجعة في هذه الصورة</numerusform>
            <numerusform>نقطة واحدة للمراجعة في هذه الصورة</numerusform>
            <numerusform>نقطتان للمراجعة في هذه الصورة</numerusform>
            <numerusform>%n نقاط للمراجعة في هذه الصورة</numerusform>
            <numerusform>%n نقطة للمراجعة في هذه الصورة</numerusform>
            <numerusform>%n نقطة للمراجعة في هذه الصورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::QuickOpen</name>
    <message>
        <source>Go To</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Go to an article, a person, a photo … or do a command</source>
        <translation>الانتقال إلى مقالة أو شخص أو صورة… أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>وجهة الانتقال</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuoteDialog</name>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Nobody of the registry</source>
        <translation>لا أحد من السجل</translation>
    </message>
    <message>
        <source>A senior official</source>
        <translation>مسؤول رفيع</translation>
    </message>
    <message>
        <source>As the article, else for example fr</source>
        <translation>لغة المقالة، أو غيرها مثل fr</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Or in &amp;words</source>
        <translation>أو بالكلمات</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordChips</name>
    <message>
        <source>Drag to change the order. Delete removes, Return opens.</source>
        <translation>يتغيّر الترتيب بالسحب. مفتاح Delete للإزالة، ومفتاح Return للفتح.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>إزالة من: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordChooser</name>
    <message>
        <source>Type a part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>لا يوجد بعد ما يمكن اختياره.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>لا شيء اسمه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>إضافة «⁨%1⁩» شخصًا جديدًا</translation>
    </message>
    <message>
        <source>Add “%1” as a new publication</source>
        <translation>إضافة «⁨%1⁩» منشورًا جديدًا</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordDetails</name>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation>أماكن الذكر</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>It is not mentioned anywhere yet.</source>
        <translation>لم يُذكر في أي مكان بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %n place(s)</source>
        <translation>
            <numerusform>غير مذكور في أي مكان</numerusform>
            <numerusform>مذكور في مكان واحد</numerusform>
            <numerusform>مذكور في مكانين</numerusform>
            <numerusform>مذكور في %n أماكن</numerusform>
            <numerusform>مذكور في %n مكانًا</numerusform>
            <numerusform>مذكور في %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat the People…</source>
        <translation>تحديد أماكن الأشخاص…</translation>
    </message>
    <message>
        <source>Caption and Alt Text…</source>
        <translation>التعليق والنص البديل…</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordTitles</name>
    <message>
        <source>Name withheld</source>
        <translation>الاسم محجوب</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation>وفد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Untitled publication</source>
        <translation>منشور بلا عنوان</translation>
    </message>
</context>
<context>
    <name>rapporteur::RosterDialog</name>
    <message>
        <source>Delegation</source>
        <translation>وفد</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>قائمة المشاركين</translation>
    </message>
    <message>
        <source>Empty: what the facts say</source>
        <translation>فارغ: كما في الحقائق</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveIndicator</name>
    <message>
        <source>State of the file</source>
        <translation>حالة الملف</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Your last changes are not in the file yet; they are kept here. %1</source>
        <translation>التغييرات الأخيرة ليست في الملف بعد؛ وهي محفوظة هنا. ⁨%1⁩</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its folder may not be written. To make changes, save a copy in another place and open that.</source>
        <translation>«⁨%1⁩» للقراءة فقط: لا تُسمح الكتابة في الملف أو في مجلده. لإجراء تغييرات يلزم حفظ نسخة في مكان آخر وفتحها.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatChoices</name>
    <message>
        <source>Not in a delegation of this event</source>
        <translation>ليس في وفد من وفود هذه الفعالية</translation>
    </message>
    <message>
        <source>May not be named</source>
        <translation>لا يجوز ذكره</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <source>In the caption</source>
        <translation>في التعليق</translation>
    </message>
    <message>
        <source>Named in the caption, no face yet</source>
        <translation>مذكور في التعليق، بلا وجه بعد</translation>
    </message>
    <message>
        <source>New person of this newsroom</source>
        <translation>شخص جديد في غرفة الأخبار هذه</translation>
    </message>
    <message>
        <source>Only these words, nobody of the newsroom</source>
        <translation>هذه الكلمات فقط، لا أحد من غرفة الأخبار</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatDetails</name>
    <message>
        <source>&amp;Printed as</source>
        <translation>يُطبع هكذا</translation>
    </message>
    <message>
        <source>His or her photo re&amp;lease</source>
        <translation>إذن نشر صورته</translation>
    </message>
    <message>
        <source>The &amp;row is introduced by</source>
        <translation>يُقدَّم الصف بعبارة</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>كما للجميع</translation>
    </message>
    <message>
        <source>May be named in this photo</source>
        <translation>يجوز ذكره في هذه الصورة</translation>
    </message>
    <message>
        <source>May not be named in this photo</source>
        <translation>لا يجوز ذكره في هذه الصورة</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatListModel</name>
    <message>
        <source>May not be named</source>
        <translation>لا يجوز ذكره</translation>
    </message>
    <message>
        <source>No photo release</source>
        <translation>بلا إذن نشر</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>صياغة المستخدم</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>بلا وجه</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::Seating</name>
    <message>
        <source>Seat Somebody</source>
        <translation>تحديد مكان شخص</translation>
    </message>
    <message>
        <source>Name Somebody Else</source>
        <translation>تغيير الشخص</translation>
    </message>
    <message>
        <source>Move Face</source>
        <translation>نقل الوجه</translation>
    </message>
    <message>
        <source>Take Out of the Photo</source>
        <translation>إزالة من الصورة</translation>
    </message>
    <message>
        <source>Move Somebody</source>
        <translation>نقل شخص</translation>
    </message>
    <message>
        <source>Exchange Two People</source>
        <translation>تبديل شخصين</translation>
    </message>
    <message>
        <source>Change Row</source>
        <translation>تغيير الصف</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>تغيير المنصب</translation>
    </message>
    <message>
        <source>Change Photo Release</source>
        <translation>تغيير إذن نشر الصورة</translation>
    </message>
    <message>
        <source>Take Everybody Out</source>
        <translation>إزالة الجميع</translation>
    </message>
    <message>
        <source>Change Photo Releases</source>
        <translation>تغيير أذون نشر الصورة</translation>
    </message>
    <message>
        <source>Change Event</source>
        <translation>تغيير الفعالية</translation>
    </message>
    <message>
        <source>Take the Caption Apart</source>
        <translation>تفكيك التعليق</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatingDialog</name>
    <message>
        <source>Seat the People: %1</source>
        <translation>تحديد أماكن الأشخاص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The picture is missing or cannot be read. People can be named all the same.</source>
        <translation>الصورة مفقودة أو تتعذّر قراءتها. يمكن ذكر الأشخاص رغم ذلك.</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>جارٍ قراءة الصورة…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق الصورة</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>ما لا يتوافق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Next Row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not Pictured</source>
        <translation>ليس في الصورة</translation>
    </message>
    <message>
        <source>Paste a Caption…</source>
        <translation>لصق تعليق…</translation>
    </message>
    <message>
        <source>Words of the Caption…</source>
        <translation>كلمات التعليق…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next Person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Previous Person</source>
        <translation>الشخص السابق</translation>
    </message>
    <message>
        <source>Earlier in the Caption</source>
        <translation>تقديم في التعليق</translation>
    </message>
    <message>
        <source>Later in the Caption</source>
        <translation>تأخير في التعليق</translation>
    </message>
    <message>
        <source>Look at the Face</source>
        <translation>عرض الوجه</translation>
    </message>
    <message>
        <source>To the Photo and Back</source>
        <translation>إلى الصورة والعودة</translation>
    </message>
    <message>
        <source>Move the Face</source>
        <translation>نقل الوجه</translation>
    </message>
    <message>
        <source>Resize the Face</source>
        <translation>تغيير حجم الوجه</translation>
    </message>
    <message>
        <source>The caption will stand here.</source>
        <translation>سيظهر التعليق هنا.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatingPanel</name>
    <message>
        <source>People to choose from</source>
        <translation>الأشخاص المتاحون</translation>
    </message>
    <message>
        <source>People in the caption</source>
        <translation>أشخاص التعليق</translation>
    </message>
    <message>
        <source>Two letters of a name</source>
        <translation>حرفان من الاسم</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>&amp;Who is it?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>In the &amp;caption</source>
        <translation>في التعليق</translation>
    </message>
    <message>
        <source>Photo releases on &amp;file</source>
        <translation>أذون نشر الصورة المسجَّلة</translation>
    </message>
    <message>
        <source>For nobody yet: printed as unidentified</source>
        <translation>لا أحد بعد: يُطبع على أنه غير معروف</translation>
    </message>
    <message>
        <source>For everybody in this photo</source>
        <translation>لكل من في هذه الصورة</translation>
    </message>
    <message>
        <source>For everybody at this event</source>
        <translation>لكل من في هذه الفعالية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Enter takes the name for the marked face.</source>
        <translation>مفتاح Enter يأخذ الاسم للوجه المعلَّم.</translation>
    </message>
    <message>
        <source>Enter puts another name here; Delete takes it out.</source>
        <translation>مفتاح Enter يضع هنا اسمًا آخر، ومفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Next row: click its first face on the left.</source>
        <translation>الصف التالي: يُنقر أول وجه فيه من اليسار.</translation>
    </message>
    <message>
        <source>Click the faces from left to right as you see them. Enter without a name starts the next row.</source>
        <translation>تُنقر الوجوه من اليسار إلى اليمين كما تُرى. مفتاح Enter بلا اسم يبدأ الصف التالي.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Sheet</name>
    <message>
        <source>%1 of %2 bytes: cut off here, whole in XMP</source>
        <translation>⁨%1⁩ من ⁨%2⁩ بايت: مقتطع هنا، كامل في XMP</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>⁨%1⁩ من ⁨%2⁩ بايت</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShootListModel</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New, with a question</source>
        <translation>جديدة، وفيها سؤال</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>موجودة من قبل</translation>
    </message>
    <message>
        <source>Twice in this import</source>
        <translation>مكررة في هذا الاستيراد</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>غير صالحة للاستعمال</translation>
    </message>
    <message>
        <source>The file contradicts itself: %1.</source>
        <translation>بيانات الملف متناقضة: ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>بحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMarks</name>
    <message>
        <source>The house dictionary was not changed.</source>
        <translation>لم يتغيّر قاموس المؤسسة.</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>تدقيق الإملاء أثناء الكتابة</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>تجاهل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Add to &amp;My Dictionary</source>
        <translation>إضافة إلى قاموسي</translation>
    </message>
    <message>
        <source>“%1” was not added to your dictionary.</source>
        <translation>لم يُضف «⁨%1⁩» إلى قاموس المستخدم.</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now.</source>
        <translation>أصبح «⁨%1⁩» في قاموس المستخدم.</translation>
    </message>
    <message>
        <source>Add to the &amp;House Dictionary</source>
        <translation>إضافة إلى قاموس المؤسسة</translation>
    </message>
    <message>
        <source>“%1” is in the house dictionary of this newsroom now.</source>
        <translation>أصبح «⁨%1⁩» في قاموس المؤسسة لغرفة الأخبار هذه.</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>تصحيح الإملاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Spelling in %1 is not checked: there is no dictionary for it. Put one into the folder “%2”.</source>
        <translation>لا يُدقَّق الإملاء في اللغة ⁨%1⁩: لا قاموس لها. يمكن وضع قاموس في المجلد «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Spelling in %1 is not checked: the dictionary is missing. On Debian and Ubuntu the package “%2” brings it.</source>
        <translation>لا يُدقَّق الإملاء في اللغة ⁨%1⁩: القاموس مفقود. في Debian و Ubuntu توفره الحزمة «⁨%2⁩».</translation>
    </message>
    <message>
        <source>No misspelling was found in this article.</source>
        <translation>لا أخطاء إملائية في هذه المقالة.</translation>
    </message>
    <message>
        <source>Next &amp;Misspelling</source>
        <translation>الخطأ الإملائي التالي</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpokenArticle</name>
    <message>
        <source>Photo: %1. %2</source>
        <translation>صورة: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>صورة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation>وفد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>جدول: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
</context>
<context>
    <name>rapporteur::StartPage</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>A newsroom keeps articles, photos, people and delegations in one file on this computer. Everything you type is saved at once.</source>
        <translation>تحفظ غرفة الأخبار المقالات والصور والأشخاص والوفود في ملف واحد على هذا الحاسوب. وكل ما يُكتب يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>غرفة أخبار جديدة…</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>البدء بغرفة فارغة</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>فتح غرفة أخبار…</translation>
    </message>
    <message>
        <source>A file whose name ends in .rapporteur</source>
        <translation>ملف ينتهي اسمه بـ ⁦.rapporteur⁩</translation>
    </message>
    <message>
        <source>Look at the sample newsroom…</source>
        <translation>استعراض غرفة الأخبار النموذجية…</translation>
    </message>
    <message>
        <source>An invented institute, with articles, photos and delegations to try things on</source>
        <translation>معهد مُتخيَّل، فيه مقالات وصور ووفود للتجربة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>المفتوحة حديثًا</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>إظهار قائمة المشكلات أو إخفاؤها</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>أقل من دقيقة قراءة</numerusform>
            <numerusform>دقيقة قراءة واحدة</numerusform>
            <numerusform>دقيقتا قراءة</numerusform>
            <numerusform>%n دقائق قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
            <numerusform>%n دقيقة قراءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::SurfaceDocument</name>
    <message>
        <source>Typing</source>
        <translation>كتابة</translation>
    </message>
</context>
<context>
    <name>rapporteur::TableDialog</name>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>الصف الأول صف عناوين</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Add C&amp;olumn</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Remove Ro&amp;w</source>
        <translation>إزالة صف</translation>
    </message>
    <message>
        <source>Remove Co&amp;lumn</source>
        <translation>إزالة عمود</translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation>تحديد الجدول كله</translation>
    </message>
</context>
<context>
    <name>rapporteur::TakeApartDialog</name>
    <message>
        <source>These people &amp;agreed to be named</source>
        <translation>وافق هؤلاء على ذكر أسمائهم</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>تفكيك</translation>
    </message>
    <message>
        <source>The sentence stays word for word. From it, these become records of the newsroom:</source>
        <translation>تبقى الجملة كما هي حرفيًا، ويصبح ما يأتي سجلات في غرفة الأخبار:</translation>
    </message>
    <message>
        <source>What the sentence names</source>
        <translation>ما تذكره الجملة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>In the newsroom</source>
        <translation>في غرفة الأخبار</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>head</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <translation>مجموعة بلا أسماء</translation>
    </message>
    <message>
        <source>At an event with consent, nobody is named before he agreed; without this the export asks.</source>
        <translation>في الفعاليات المشروطة بالموافقة لا يُذكر أحد قبل موافقته؛ وإلا فسيسأل التصدير عن ذلك.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TemplateDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Apply Template</source>
        <translation>تطبيق قالب</translation>
    </message>
    <message>
        <source>Ticked fields are set in every photo, an empty one is emptied. {date}, {event}, {city}, {file} and {number} stand for the photo’s own.</source>
        <translation>تُملأ الحقول المؤشَّرة في كل صورة، ويُفرَّغ الحقل الفارغ. تدل ⁦{date}⁩ و⁦{event}⁩ و⁦{city}⁩ و⁦{file}⁩ و⁦{number}⁩ على تاريخ الصورة وفعاليتها ومدينتها وملفها ورقمها.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n Photo(s)</source>
        <translation>
            <numerusform>تطبيق على الصور</numerusform>
            <numerusform>تطبيق على صورة واحدة</numerusform>
            <numerusform>تطبيق على صورتين</numerusform>
            <numerusform>تطبيق على %n صور</numerusform>
            <numerusform>تطبيق على %n صورة</numerusform>
            <numerusform>تطبيق على %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>القالب:</translation>
    </message>
    <message>
        <source>&amp;Keep As…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Different in each photo</source>
        <translation>مختلف في كل صورة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Keep As a Template</source>
        <translation>حفظ قالبًا</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>اسم القالب:</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>أتريد حذف القالب «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Photos that have its words keep them.</source>
        <translation>تحتفظ الصور بما أُخذ منه من كلمات.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionListModel</name>
    <message>
        <source>As it was opened</source>
        <translation>عند الفتح</translation>
    </message>
    <message>
        <source>Pause in writing</source>
        <translation>توقف عن الكتابة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>عند التسليم</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>عند الاعتماد</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>قبل العودة</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>اعتمده ⁨%1⁩</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>⁨%1⁩: ⁨%2⁩، بواسطة ⁨%3⁩</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>سبب الحفظ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsDialog</name>
    <message>
        <source>&amp;Revert to This Version</source>
        <translation>العودة إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Versions of This Article</source>
        <translation>إصدارات هذه المقالة</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>إصدارات «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>الإصدارات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Undo brings back what is there now; it is kept as a version, too</source>
        <translation>يعيد التراجع ما هو موجود الآن؛ ويُحفظ كذلك إصدارًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no earlier versions of this article yet. One is kept when you change it, when you pause in writing, when you hand it over and when it is approved.</source>
        <translation>لا إصدارات سابقة لهذه المقالة بعد. يُحفظ إصدار عند تغييرها وعند التوقف عن الكتابة وعند تسليمها وعند اعتمادها.</translation>
    </message>
    <message>
        <source>The article reads as it did in this version.</source>
        <translation>المقالة كما كانت في هذا الإصدار.</translation>
    </message>
    <message>
        <source>Since this version: what is struck out has gone, what is underlined is new.</source>
        <translation>منذ هذا الإصدار: المشطوب حُذف، والمسطَّر جديد.</translation>
    </message>
    <message>
        <source>This version cannot be shown. %1</source>
        <translation>لا يمكن عرض هذا الإصدار. ⁨%1⁩</translation>
    </message>
    <message>
        <source>The article was not changed.</source>
        <translation>لم تتغيّر المقالة.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>rapporteur::WordsField</name>
    <message>
        <source>Other words</source>
        <translation>صياغة أخرى</translation>
    </message>
    <message>
        <source>Enter takes these words, Escape leaves the text as it was.</source>
        <translation>مفتاح Enter يعتمد هذه الصياغة، ومفتاح Escape يُبقي النص كما كان.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>إيقاف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
</TS>
