<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>ยอมรับข้อที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>The finding is listed apart from then on, with your name, until what it speaks of changes. It is not printed.</source>
        <translation>ข้อที่ตรวจพบนี้จะแยกอยู่ต่างหากพร้อมชื่อของท่าน จนกว่าข้อความที่กล่าวถึงจะเปลี่ยน และจะไม่ถูกพิมพ์</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>เหตุผล (&amp;R)</translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation>ยอมรับ</translation>
    </message>
</context>
<context>
    <name>AcceptancesText</name>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <translation>ยอมรับโดย %1 เมื่อ %2: %3</translation>
    </message>
    <message>
        <source>%1. What it spoke of has changed since</source>
        <translation>%1 — ข้อความที่กล่าวถึงเปลี่ยนไปหลังจากนั้น</translation>
    </message>
    <message>
        <source>Accept a finding about %1</source>
        <translation>ยอมรับข้อที่ตรวจพบใน %1</translation>
    </message>
    <message>
        <source>Take back the acceptance about %1</source>
        <translation>ยกเลิกการยอมรับข้อที่ตรวจพบใน %1</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>เลือก(&amp;O)…</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>ไฟล์เก็บถาวร</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>ปีงบประมาณ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ไฟล์(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ArchiveGuardText</name>
    <message>
        <source>What the file says of archived years is kept as it is</source>
        <translation>บันทึกเรื่องปีที่เก็บถาวรไว้แก้ไขหรือลบไม่ได้</translation>
    </message>
    <message>
        <source>The year %1 is archived out of this file: bring it back instead</source>
        <translation>ปี %1 เก็บออกจากไฟล์นี้แล้ว ให้นำกลับมาแทน</translation>
    </message>
</context>
<context>
    <name>ArchiveText</name>
    <message>
        <source>“%1” could not be read back as it was written</source>
        <translation>อ่าน “%1” กลับมาแล้วไม่ตรงกับที่เขียนไว้</translation>
    </message>
    <message>
        <source>Archive of fiscal year %1</source>
        <translation>ไฟล์เก็บถาวรของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>There is no such report</source>
        <translation>ไม่มีรายงานนี้</translation>
    </message>
    <message>
        <source>The only year of a file is not archived: copy the file instead</source>
        <translation>ไฟล์นี้มีปีเดียว จึงเก็บถาวรแยกออกไปไม่ได้ ให้บันทึกสำเนาของไฟล์แทน</translation>
    </message>
    <message>
        <source>“%1” is not an archive that was made from this file</source>
        <translation>“%1” ไม่ใช่ไฟล์เก็บถาวรที่แยกออกจากไฟล์นี้</translation>
    </message>
    <message>
        <source>“%1” is damaged or was changed by another program: %2</source>
        <translation>“%1” เสียหาย หรือถูกโปรแกรมอื่นแก้ไข: %2</translation>
    </message>
    <message>
        <source>The file has a report of %1 already</source>
        <translation>ไฟล์นี้มีรายงานของปี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>“%1” was changed after the year was archived in it</source>
        <translation>“%1” ถูกแก้ไขหลังจากเก็บถาวรปีนั้นไว้</translation>
    </message>
    <message>
        <source>Bring fiscal year %1 back from “%2”</source>
        <translation>นำปีงบประมาณ %1 กลับจาก “%2”</translation>
    </message>
    <message>
        <source>Archive fiscal year %1 in “%2”</source>
        <translation>เก็บถาวรปีงบประมาณ %1 ไว้ใน “%2”</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The place for backups is not there: “%1”</source>
        <translation>ไม่พบที่เก็บสำเนาสำรอง “%1”</translation>
    </message>
    <message>
        <source>No folder for backups can be made: “%1”</source>
        <translation>สร้างโฟลเดอร์สำหรับสำเนาสำรองไม่ได้: “%1”</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>ตามเวลา</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>ก่อนปรับรุ่นไฟล์</translation>
    </message>
    <message>
        <source>Before merging a copy</source>
        <translation>ก่อนรวมสำเนา</translation>
    </message>
    <message>
        <source>Before a new year</source>
        <translation>ก่อนขึ้นปีใหม่</translation>
    </message>
    <message>
        <source>Before restoring</source>
        <translation>ก่อนกู้คืน</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>การลงนาม</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>สำรองเดี๋ยวนี้(&amp;B)</translation>
    </message>
    <message>
        <source>Restore &amp;everything…</source>
        <translation>กู้คืนทั้งหมด…(&amp;E)</translation>
    </message>
    <message>
        <source>Restore this &amp;section</source>
        <translation>กู้คืนส่วนนี้(&amp;S)</translation>
    </message>
    <message>
        <source>Restore this &amp;field</source>
        <translation>กู้คืนช่องนี้(&amp;F)</translation>
    </message>
    <message>
        <source>Backups and restore</source>
        <translation>สำเนาสำรองและการกู้คืน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เหตุที่สำรอง</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Is it good?</source>
        <translation>ใช้ได้หรือไม่</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>How it differs from now</source>
        <translation>ต่างจากปัจจุบันอย่างไร</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>ตอนนั้นกับตอนนี้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>How it differs from now:</source>
        <translation>ต่างจากปัจจุบันอย่างไร:</translation>
    </message>
    <message>
        <source>The backups lie in %1</source>
        <translation>สำเนาสำรองเก็บอยู่ที่ %1</translation>
    </message>
    <message>
        <source>choose it to see</source>
        <translation>เลือกเพื่อตรวจดู</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made after a quarter of an hour of work, or now.</source>
        <translation>ยังไม่มีสำเนาสำรอง โปรแกรมจะสำรองให้เองหลังทำงานไปสิบห้านาที หรือจะสำรองเดี๋ยวนี้ก็ได้</translation>
    </message>
    <message>
        <source>✔ good</source>
        <translation>✔ ใช้ได้</translation>
    </message>
    <message>
        <source>⚠ no</source>
        <translation>⚠ ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Nothing: it holds what is here now</source>
        <translation>ไม่ต่าง: ข้อมูลตรงกับปัจจุบัน</translation>
    </message>
    <message>
        <source>The office, its units and people</source>
        <translation>หน่วยงาน ส่วนราชการ และบุคลากร</translation>
    </message>
    <message>
        <source>From then to now</source>
        <translation>จากตอนนั้นมาถึงตอนนี้</translation>
    </message>
    <message>
        <source>Everything as in the backup of %1</source>
        <translation>กู้คืนทั้งหมดจากสำเนาสำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>กู้คืนทั้งหมด</translation>
    </message>
    <message>
        <source>All sections will be as they were %1. What is here now is kept as a backup first, and the step can be undone. Comments, keys and sign-offs of today stay.</source>
        <translation>ทุกส่วนจะกลับเป็นอย่างที่เป็นเมื่อ %1 โปรแกรมจะเก็บข้อมูลปัจจุบันเป็นสำเนาสำรองก่อน และเลิกทำขั้นตอนนี้ได้ ความเห็น กุญแจ และการลงนามของวันนี้ยังคงอยู่</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
    <message>
        <source>Section as in the backup of %1</source>
        <translation>กู้คืนส่วนจากสำเนาสำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>Field as in the backup of %1</source>
        <translation>กู้คืนช่องจากสำเนาสำรองเมื่อ %1</translation>
    </message>
    <message>
        <source>Reports of %1; %2 entries in the history</source>
        <translation>รายงานปี %1 ประวัติ %2 รายการ</translation>
    </message>
    <message>
        <source>Last change: %1, %2</source>
        <translation>แก้ไขล่าสุด: %1 โดย %2</translation>
    </message>
    <message>
        <source>No signature stands</source>
        <translation>ไม่มีลายมือชื่อที่ยังมีผล</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s) stand</source>
        <translation>
            <numerusform>มีลายมือชื่อที่ยังมีผล %n ลายมือชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Good: it was opened and all of it was checked</source>
        <translation>ใช้ได้: เปิดอ่านและตรวจสอบครบถ้วนแล้ว</translation>
    </message>
    <message>
        <source>%1 is gone since</source>
        <translation>%1 ถูกลบไปหลังจากนั้น</translation>
    </message>
    <message>
        <source>%1 is new since</source>
        <translation>%1 เพิ่มขึ้นหลังจากนั้น</translation>
    </message>
    <message>
        <source>%1 stood elsewhere</source>
        <translation>%1 เคยอยู่ที่ตำแหน่งอื่น</translation>
    </message>
    <message>
        <source>There is only one backup, in “%1”. %2</source>
        <translation>มีสำเนาสำรองเพียงชุดเดียวที่ “%1” %2</translation>
    </message>
    <message>
        <source>No backup could be made. %1</source>
        <translation>สำรองข้อมูลไม่ได้ %1</translation>
    </message>
    <message>
        <source>What you type is saved all the same. Put the stick back or make room, or choose another place in the settings.</source>
        <translation>สิ่งที่พิมพ์ยังบันทึกตามปกติ โปรดเสียบแฟลชไดรฟ์อีกครั้ง หรือเพิ่มที่ว่าง หรือเลือกที่เก็บอื่นในการตั้งค่า</translation>
    </message>
    <message>
        <source>other version</source>
        <translation>อีกฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>“%1” comes first. What you take over from it is put into this file; what was only added here stays.</source>
        <translation>“%1” อยู่ลำดับแรก สิ่งที่รับมาจากฉบับนั้นจะรวมเข้าในไฟล์นี้ ส่วนที่เพิ่มไว้เฉพาะในไฟล์นี้จะยังคงอยู่</translation>
    </message>
    <message>
        <source>Taken over from “%1”</source>
        <translation>รับมาจาก “%1”</translation>
    </message>
    <message>
        <source>Take &amp;everything over…</source>
        <translation>รับมาทั้งหมด…(&amp;E)</translation>
    </message>
    <message>
        <source>Take this &amp;section over</source>
        <translation>รับส่วนนี้มา(&amp;S)</translation>
    </message>
    <message>
        <source>Take this &amp;field over</source>
        <translation>รับช่องนี้มา(&amp;F)</translation>
    </message>
    <message>
        <source>From the other version to this one</source>
        <translation>จากอีกฉบับหนึ่งมาเป็นฉบับนี้</translation>
    </message>
    <message>
        <source>All that differs is taken over; a field that both have changed gets the value of the other version. What is here now is kept as a backup first, and the step can be undone. Comments, keys and sign-offs of the other version are not taken over.</source>
        <translation>จะรับทุกส่วนที่ต่างกันมา ช่องที่แก้ไขไว้ทั้งสองฉบับจะใช้ค่าของอีกฉบับหนึ่ง ระบบจะสำรองไฟล์ปัจจุบันไว้ก่อน และเลิกทำขั้นตอนนี้ได้ ส่วนความเห็น กุญแจ และการลงนามของอีกฉบับหนึ่งจะไม่ถูกรับมา</translation>
    </message>
    <message>
        <source>Take everything over</source>
        <translation>รับมาทั้งหมด</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับมา</translation>
    </message>
    <message>
        <source>%1 is only in the other version</source>
        <translation>%1 มีเฉพาะในอีกฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>%1 is only here</source>
        <translation>%1 มีเฉพาะในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>BlockCommandsText</name>
    <message>
        <source>Split %1</source>
        <translation>แบ่ง%1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>รวม%1</translation>
    </message>
    <message>
        <source>Paragraphs as blocks</source>
        <translation>เปลี่ยนย่อหน้าเป็นบล็อก</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Report of %1</source>
        <translation>รายงาน%1</translation>
    </message>
    <message>
        <source>The catalogue of fiscal year %1 knows no rounds</source>
        <translation>กรอบการประเมินของปีงบประมาณ %1 ไม่มีรอบการรายงาน</translation>
    </message>
    <message>
        <source>There is no round %1, only %2</source>
        <translation>ไม่มีรอบที่ %1 มีเพียง %2</translation>
    </message>
</context>
<context>
    <name>CarryOverText</name>
    <message>
        <source>The file has a report of %1 already</source>
        <translation>ไฟล์มีรายงานของปี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>The report of %1 cannot be carried back to %2</source>
        <translation>ยกรายงานของปี %1 ย้อนไปปี %2 ไม่ได้</translation>
    </message>
    <message>
        <source>The report is of the scheme “%1”, the catalogue of “%2”</source>
        <translation>รายงานใช้เกณฑ์ของ “%1” แต่กรอบการประเมินเป็นของ “%2”</translation>
    </message>
    <message>
        <source>%1: no successor</source>
        <translation>%1: ไม่มีข้อต่อเนื่อง</translation>
    </message>
    <message>
        <source>%1: new, as %2</source>
        <translation>%1: ข้อใหม่ คือ %2</translation>
    </message>
    <message>
        <source>%1: as %2</source>
        <translation>%1: เป็นข้อ %2</translation>
    </message>
    <message numerus="yes">
        <source>, with %n address(es)</source>
        <translation>
            <numerusform> พร้อมหลักฐาน %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source> (not confirmed)</source>
        <translation> (ยังไม่ยืนยัน)</translation>
    </message>
</context>
<context>
    <name>CatalogueComparisonText</name>
    <message>
        <source>Weight of %1</source>
        <translation>น้ำหนักของ %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source>total %1, each instrument %2</source>
        <translation>คะแนนรวม %1 แต่ละเครื่องมือ %2</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>รอบ %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>ตัวชี้วัด %1</translation>
    </message>
    <message>
        <source>Sub-indicator %1</source>
        <translation>ตัวชี้วัดย่อย %1</translation>
    </message>
    <message>
        <source>%1 items the same, %2 renamed, %3 under another code or merged, %4 dropped, %5 new</source>
        <translation>เหมือนเดิม %1 ข้อ เปลี่ยนชื่อ %2 ข้อ เปลี่ยนรหัสหรือรวมกัน %3 ข้อ ตัดออก %4 ข้อ ใหม่ %5 ข้อ</translation>
    </message>
</context>
<context>
    <name>CatalogueEditor</name>
    <message>
        <source>Only what is &amp;not confirmed</source>
        <translation>เฉพาะที่ยังไม่ยืนยัน(&amp;N)</translation>
    </message>
    <message>
        <source>The report&apos;s catalogue</source>
        <translation>กรอบการประเมินของรายงาน</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>รายการในกรอบ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Take &amp;in a file…</source>
        <translation>นำเข้าจากไฟล์(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>ส่งออกเป็นไฟล์(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>เปรียบเทียบ(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>The report has a copy of its own of this catalogue.</source>
        <translation>รายงานนี้มีสำเนากรอบการประเมินของตนเอง</translation>
    </message>
    <message>
        <source>This is the program&apos;s catalogue; the first change makes a copy for this report.</source>
        <translation>นี่คือกรอบการประเมินของโปรแกรม เมื่อแก้ไขครั้งแรกจะทำสำเนาไว้สำหรับรายงานนี้</translation>
    </message>
    <message>
        <source>Each change is one step of undo. Marks are never printed.</source>
        <translation>การแก้ไขแต่ละครั้งเลิกทำได้ทีละขั้น เครื่องหมายยืนยันไม่พิมพ์ลงกระดาษ</translation>
    </message>
    <message>
        <source>Take in a catalogue</source>
        <translation>นำเข้ากรอบการประเมิน</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>กรอบการประเมิน (*.json)</translation>
    </message>
    <message>
        <source>Write the catalogue</source>
        <translation>ส่งออกกรอบการประเมิน</translation>
    </message>
</context>
<context>
    <name>CatalogueEditsText</name>
    <message>
        <source>The catalogue has no entry at %1</source>
        <translation>กรอบการประเมินไม่มีรายการที่ %1</translation>
    </message>
    <message>
        <source>Confirm in the catalogue: %1</source>
        <translation>ยืนยันในกรอบการประเมิน: %1</translation>
    </message>
    <message>
        <source>Doubt in the catalogue: %1</source>
        <translation>ยกเลิกการยืนยันในกรอบการประเมิน: %1</translation>
    </message>
    <message>
        <source>Mend in the catalogue: %1</source>
        <translation>แก้ไขในกรอบการประเมิน: %1</translation>
    </message>
    <message>
        <source>Add %1 to the catalogue</source>
        <translation>เพิ่ม %1 ในกรอบการประเมิน</translation>
    </message>
    <message>
        <source>The report has item %1: remove it there first, or keep it in the catalogue</source>
        <translation>รายงานมีข้อ %1 อยู่ ให้นำออกจากรายงานก่อน หรือคงไว้ในกรอบการประเมิน</translation>
    </message>
    <message>
        <source>%1 is the last item of its topic and cannot be removed</source>
        <translation>%1 เป็นข้อสุดท้ายของประเด็น จึงนำออกไม่ได้</translation>
    </message>
    <message>
        <source>Remove %1 from the catalogue</source>
        <translation>นำ %1 ออกจากกรอบการประเมิน</translation>
    </message>
    <message>
        <source>The report has item %1, which the catalogue in the file lacks</source>
        <translation>รายงานมีข้อ %1 ซึ่งไม่มีในกรอบการประเมินของไฟล์</translation>
    </message>
    <message>
        <source>Take in a catalogue from a file</source>
        <translation>นำเข้ากรอบการประเมินจากไฟล์</translation>
    </message>
</context>
<context>
    <name>CatalogueNoteText</name>
    <message>
        <source>It is a draft that no office has confirmed yet.</source>
        <translation>กรอบนี้เป็นร่าง ยังไม่มีหน่วยงานใดยืนยัน</translation>
    </message>
    <message>
        <source>There is no catalogue for %2; the items of %1, the newest before it, are used. Compare them with what has been announced for %2.</source>
        <translation>ไม่มีกรอบการประเมินของปี %2 จึงใช้รายการของปี %1 ซึ่งใหม่ที่สุดก่อนหน้านั้น โปรดเทียบกับประกาศของปี %2</translation>
    </message>
    <message>
        <source>Catalogue of %1: %2</source>
        <translation>กรอบการประเมินของปี %1: %2</translation>
    </message>
    <message>
        <source>It is not that of %1: compare the items with what has been announced for %1.</source>
        <translation>ไม่ใช่กรอบของปี %1 โปรดเทียบรายการกับประกาศของปี %1</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>ค่าน้ำหนัก</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>ระดับผลการประเมิน</translation>
    </message>
    <message>
        <source>deadlines</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>Not confirmed: %1.</source>
        <translation>ยังไม่ยืนยัน: %1</translation>
    </message>
    <message>
        <source>Not confirmed for this fiscal year: compare it with what has been announced.</source>
        <translation>ยังไม่ยืนยันสำหรับปีงบประมาณนี้ โปรดเทียบกับที่ประกาศไว้</translation>
    </message>
    <message>
        <source>It is not that of %1, although the program has one: an empty report begins with it.</source>
        <translation>ไม่ใช่กรอบการประเมินของปี %1 ซึ่งโปรแกรมมีอยู่ รายงานเปล่าจะเริ่มด้วยกรอบนั้น</translation>
    </message>
</context>
<context>
    <name>ChangeCatalogueDialog</name>
    <message>
        <source>Change the catalogue of the report</source>
        <translation>เปลี่ยนกรอบการประเมินของรายงาน</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>กรอบการประเมิน</translation>
    </message>
    <message>
        <source>What becomes of each item</source>
        <translation>แต่ละข้อกลายเป็นข้อใด</translation>
    </message>
    <message>
        <source>In what the catalogues differ</source>
        <translation>สิ่งที่กรอบการประเมินต่างกัน</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>รายข้อ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>สิ่งที่ต่าง (&amp;D)</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>เปลี่ยนกรอบการประเมิน</translation>
    </message>
    <message>
        <source>&amp;Catalogue of the fiscal year</source>
        <translation>กรอบการประเมินของปีงบประมาณ (&amp;C)</translation>
    </message>
    <message>
        <source>The program has no later catalogue of this scheme.</source>
        <translation>โปรแกรมไม่มีกรอบการประเมินปีหลังจากนี้ของระบบการประเมินนี้</translation>
    </message>
    <message>
        <source>Status, progress, evidence and comments stay with the items. What has no place in it stands in a group at the end of the section. One step of undo.</source>
        <translation>สถานะ ความก้าวหน้า หลักฐาน และความเห็นอยู่กับข้อเดิม ข้อที่ไม่มีในกรอบใหม่จะอยู่ในกลุ่มท้ายส่วน เลิกทำได้ในขั้นเดียว</translation>
    </message>
    <message>
        <source>&amp;Mend what becomes of the items…</source>
        <translation>แก้ไขการจับคู่ข้อ(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ChangeCatalogueText</name>
    <message>
        <source>Change to the catalogue of %1</source>
        <translation>เปลี่ยนเป็นกรอบการประเมินปี %1</translation>
    </message>
    <message>
        <source>The report is of the scheme “%1”, the catalogue of “%2”</source>
        <translation>รายงานใช้ระบบ “%1” แต่กรอบการประเมินเป็นของ “%2”</translation>
    </message>
    <message>
        <source>The report has the catalogue of %1 already</source>
        <translation>รายงานใช้กรอบการประเมินปี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>The report has no section of OIT items</source>
        <translation>รายงานไม่มีส่วนข้อ OIT</translation>
    </message>
</context>
<context>
    <name>ChecksText</name>
    <message>
        <source>The evidence of %1 is only the home page: %2</source>
        <translation>หลักฐานของ%1เป็นเพียงหน้าแรกของเว็บไซต์: %2</translation>
    </message>
    <message>
        <source>The evidence of %1 is the same page as that of %2</source>
        <translation>หลักฐานของ%1เป็นหน้าเดียวกับของ%2</translation>
    </message>
    <message>
        <source>No measure addresses the weak indicator %1</source>
        <translation>ไม่มีมาตรการใดตอบตัวชี้วัดที่เป็นจุดอ่อน ตัวชี้วัดที่ %1</translation>
    </message>
    <message>
        <source>%1 is tied to no indicator</source>
        <translation>%1ไม่ได้ระบุตัวชี้วัดที่ตอบ</translation>
    </message>
    <message>
        <source>%1 is called “%2”, in the plan “%3”</source>
        <translation>%1ใช้ชื่อ “%2” แต่ในแผนใช้ “%3”</translation>
    </message>
    <message>
        <source>%1 speaks of %2, the table has %3 rows</source>
        <translation>%1กล่าวถึง %2 แต่ในตารางมี %3 แถว</translation>
    </message>
    <message>
        <source>%1 writes “%2”, the office is called “%3”</source>
        <translation>%1เขียนว่า “%2” แต่ชื่อหน่วยงานคือ “%3”</translation>
    </message>
    <message>
        <source>%1 is done, but says nothing of what was done</source>
        <translation>%1ระบุว่าดำเนินการแล้ว แต่ไม่ได้เขียนว่าทำอะไร</translation>
    </message>
    <message>
        <source>%1 has the same progress as %2</source>
        <translation>%1มีความก้าวหน้าเหมือนกับ%2ทุกคำ</translation>
    </message>
    <message>
        <source>%1 has results of %2, but the paper is of %3</source>
        <translation>%1รายงานผลของ%2 แต่เอกสารลงวันที่ %3</translation>
    </message>
    <message>
        <source>An element of %1 is cut off: “%2”</source>
        <translation>องค์ประกอบของ%1ขาดท้าย: “%2”</translation>
    </message>
    <message>
        <source>An element of %1 says %2 where the catalogue says %3</source>
        <translation>องค์ประกอบของ%1ระบุ %2 แต่ตามเกณฑ์คือ %3</translation>
    </message>
    <message>
        <source>%1 refers to item %2, which the report does not have</source>
        <translation>%1อ้างถึงข้อ %2 ซึ่งไม่มีในรายงาน</translation>
    </message>
    <message>
        <source>%1 gives indicator %2 the name of indicator %3</source>
        <translation>%1เรียกตัวชี้วัดที่ %2 ด้วยชื่อของตัวชี้วัดที่ %3</translation>
    </message>
    <message>
        <source>%1 is of %2, but stands under the heading “%3”</source>
        <translation>%1เป็นของ %2 แต่อยู่ใต้หัวข้อ “%3”</translation>
    </message>
    <message>
        <source>%1 ends in mid-sentence: “%2”</source>
        <translation>%1จบกลางประโยค: “%2”</translation>
    </message>
    <message>
        <source>%1 leaves an amount blank: “%2”</source>
        <translation>%1เว้นจำนวนว่างไว้: “%2”</translation>
    </message>
    <message>
        <source>%1 has Thai and Arabic digits: “%2” and “%3”</source>
        <translation>%1ใช้ทั้งเลขไทยและเลขอารบิก: “%2” และ “%3”</translation>
    </message>
    <message>
        <source>The name “%1” has the letter “%2”, which is not Thai</source>
        <translation>ชื่อ “%1” มีตัวอักษร “%2” ซึ่งไม่ใช่อักษรไทย</translation>
    </message>
    <message>
        <source>%1 names the year %2, but the report is of %3</source>
        <translation>%1ระบุปี %2 แต่รายงานเป็นของปี %3</translation>
    </message>
    <message>
        <source>%1 names the year %2, but the item is about %3</source>
        <translation>%1ระบุปี %2 แต่ข้อนี้ต้องเป็นข้อมูลของปี %3</translation>
    </message>
    <message>
        <source>%1 is outside of fiscal year %2: “%3”</source>
        <translation>%1อยู่นอกปีงบประมาณ %2: “%3”</translation>
    </message>
    <message>
        <source>%1 is from last year and not read yet</source>
        <translation>%1ยกมาจากปีก่อน ยังไม่ได้ตรวจทาน</translation>
    </message>
    <message>
        <source>%1: “%2” is not a score from 0 to 100</source>
        <translation>%1: “%2” ไม่ใช่คะแนน ๐ ถึง ๑๐๐</translation>
    </message>
    <message>
        <source>%1: none of the sections of its paper has a heading to list</source>
        <translation>%1: ไม่มีส่วนใดของเอกสารนี้มีหัวข้อให้แสดงในสารบัญ</translation>
    </message>
    <message>
        <source>%1 was to be done by %2 and has no result yet</source>
        <translation>%1 ครบกำหนดเมื่อ %2 แต่ยังไม่มีผล</translation>
    </message>
    <message>
        <source>The page of the evidence of %1 was not found: %2</source>
        <translation>ไม่พบหน้าเว็บหลักฐานของ%1: %2</translation>
    </message>
    <message>
        <source>The page of the evidence of %1 did not open: %2</source>
        <translation>เปิดหน้าเว็บหลักฐานของ%1ไม่ได้: %2</translation>
    </message>
    <message>
        <source>The page of the evidence of %1 was not found on %3: %2</source>
        <translation>ไม่พบหน้าเว็บหลักฐานของ%1 เมื่อ %3: %2</translation>
    </message>
    <message>
        <source>The page of the evidence of %1 did not open on %3: %2</source>
        <translation>เปิดหน้าเว็บหลักฐานของ%1ไม่ได้ เมื่อ %3: %2</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not started</source>
        <translation>ยังไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>ผู้รายงาน</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>แนวตั้ง</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>แนวนอน</translation>
    </message>
    <message>
        <source>Subdistrict administrative organization</source>
        <translation>องค์การบริหารส่วนตำบล</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>เทศบาล</translation>
    </message>
    <message>
        <source>Provincial administrative organization</source>
        <translation>องค์การบริหารส่วนจังหวัด</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>เจ้าของไฟล์</translation>
    </message>
    <message>
        <source>Drafter</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ผู้ทบทวน</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ค้างอยู่</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>ย่อหน้า</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>หัวข้อย่อย</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>List sub-item</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>Line with a box</source>
        <translation>ช่องทำเครื่องหมาย</translation>
    </message>
    <message>
        <source>Dotted line</source>
        <translation>เส้นประ</translation>
    </message>
    <message>
        <source>Rule across the page</source>
        <translation>เส้นคั่น</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>ขึ้นหน้าใหม่</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ข้อย่อย</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Status boxes</source>
        <translation>ช่องสถานะ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ชิดซ้าย</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>กึ่งกลาง</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ชิดขวา</translation>
    </message>
    <message>
        <source>Plain row</source>
        <translation>แถวธรรมดา</translation>
    </message>
    <message>
        <source>Group row</source>
        <translation>แถวหัวข้อกลุ่ม</translation>
    </message>
    <message>
        <source>Total row</source>
        <translation>แถวรวม</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Analysis and measures</source>
        <translation>การวิเคราะห์และมาตรการ</translation>
    </message>
    <message>
        <source>Report of 6 months</source>
        <translation>รายงานรอบ ๖ เดือน</translation>
    </message>
    <message>
        <source>Report of 12 months</source>
        <translation>รายงานรอบ ๑๒ เดือน</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>บันทึกข้อความ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>ประกาศ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>แบบฟอร์ม</translation>
    </message>
    <message>
        <source>Between dashes: - ๒ -</source>
        <translation>มีขีดคั่น: - ๒ -</translation>
    </message>
    <message>
        <source>Plain: ๒</source>
        <translation>ตัวเลขอย่างเดียว: ๒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Top centre</source>
        <translation>กลางหัวกระดาษ</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>มุมบนขวา</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>พิมพ์เสมอ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่พิมพ์</translation>
    </message>
    <message>
        <source>On a new page</source>
        <translation>ขึ้นหน้าใหม่</translation>
    </message>
    <message>
        <source>Where the section before ends</source>
        <translation>ต่อท้ายส่วนก่อนหน้า</translation>
    </message>
    <message>
        <source>Where the section before ends, if all of it fits there</source>
        <translation>ต่อท้ายส่วนก่อนหน้า ถ้าลงได้ทั้งส่วน</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>ไม่ระบุ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>หน้าเว็บ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>ตารางคำนวณ</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>ยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>เปิดได้</translation>
    </message>
    <message>
        <source>Opens elsewhere</source>
        <translation>เปิดได้ที่อยู่อื่น</translation>
    </message>
    <message>
        <source>Look yourself</source>
        <translation>ต้องเปิดดูเอง</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบหน้า</translation>
    </message>
    <message>
        <source>Certificate fault</source>
        <translation>ใบรับรองมีปัญหา</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>ไม่ตอบในเวลา</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>ติดต่อไม่ได้</translation>
    </message>
    <message>
        <source>Fault of the server</source>
        <translation>เครื่องแม่ข่ายขัดข้อง</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>ไม่ใช่ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>ที่อยู่ภายใน</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ข้อความมีเลขข้อ</translation>
    </message>
    <message>
        <source>Sub-clause</source>
        <translation>ข้อความมีเลขข้อย่อย</translation>
    </message>
    <message>
        <source>Clause of the third level</source>
        <translation>ข้อความมีเลขข้อระดับสาม</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>หัวหนังสือ</translation>
    </message>
    <message>
        <source>Line with a label</source>
        <translation>บรรทัดมีชื่อนำ</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The table on the clipboard is too large: at most %1 cells can be pasted at once</source>
        <translation>ตารางในคลิปบอร์ดใหญ่เกินไป วางได้ครั้งละไม่เกิน %1 ช่อง</translation>
    </message>
    <message>
        <source>The table on the clipboard is built in a way that cannot be pasted. Paste it as text into a spreadsheet first</source>
        <translation>ตารางในคลิปบอร์ดมีโครงสร้างที่วางไม่ได้ โปรดวางเป็นข้อความในโปรแกรมตารางคำนวณก่อน</translation>
    </message>
</context>
<context>
    <name>ColumnDialogText</name>
    <message>
        <source>Column</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Headings above this one, the topmost first. Neighbouring columns with the same one share it.</source>
        <translation>หัวตารางที่อยู่เหนือขึ้นไป เริ่มจากบนสุด คอลัมน์ที่ติดกันและมีหัวเดียวกันจะใช้ร่วมกัน</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
</context>
<context>
    <name>CommentCommandsText</name>
    <message>
        <source>Comment on %1</source>
        <translation>ให้ความเห็นต่อ%1</translation>
    </message>
    <message>
        <source>Reply to the comment on %1</source>
        <translation>ตอบความเห็นต่อ%1</translation>
    </message>
    <message>
        <source>Resolve the comment on %1</source>
        <translation>ปิดความเห็นต่อ%1</translation>
    </message>
    <message>
        <source>Re-open the comment on %1</source>
        <translation>เปิดความเห็นต่อ%1อีกครั้ง</translation>
    </message>
    <message>
        <source>Delete the comment on %1</source>
        <translation>ลบความเห็นต่อ%1</translation>
    </message>
    <message>
        <source>Edit the comment on %1</source>
        <translation>แก้ไขความเห็นต่อ%1</translation>
    </message>
</context>
<context>
    <name>CommentListText</name>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>The field has changed since.</source>
        <translation>ข้อความนี้ถูกแก้ไขหลังจากให้ความเห็น</translation>
    </message>
    <message>
        <source>Comments on the report of fiscal year %1</source>
        <translation>ความเห็นต่อรายงาน ปีงบประมาณ พ.ศ. %1</translation>
    </message>
    <message>
        <source>There are no comments.</source>
        <translation>ไม่มีความเห็น</translation>
    </message>
</context>
<context>
    <name>CommentsText</name>
    <message>
        <source>Resolved by %1, %2</source>
        <translation>แก้ไขแล้วโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Deleted by %1, %2</source>
        <translation>ลบโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ค้างอยู่</translation>
    </message>
</context>
<context>
    <name>CompareCataloguesDialog</name>
    <message>
        <source>In what the catalogues differ</source>
        <translation>ข้อแตกต่างของกรอบการประเมิน</translation>
    </message>
    <message>
        <source>The other catalogue</source>
        <translation>กรอบการประเมินที่จะเทียบ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>ข้อแตกต่าง</translation>
    </message>
    <message>
        <source>the program&apos;s of %1</source>
        <translation>ของโปรแกรม ปี %1</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>จากไฟล์(&amp;F)…</translation>
    </message>
    <message>
        <source>This catalogue and</source>
        <translation>เทียบกรอบนี้กับ</translation>
    </message>
    <message>
        <source>Compare with a catalogue</source>
        <translation>เทียบกับกรอบการประเมิน</translation>
    </message>
    <message>
        <source>Catalogues (*.json)</source>
        <translation>กรอบการประเมิน (*.json)</translation>
    </message>
</context>
<context>
    <name>CompareYearsDialog</name>
    <message>
        <source>&amp;Items that are as before, too</source>
        <translation>แสดงข้อที่เหมือนเดิมด้วย (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Open the item</source>
        <translation>เปิดข้อนี้ (&amp;O)</translation>
    </message>
    <message>
        <source>As &amp;pages to print</source>
        <translation>ดูเป็นหน้าสำหรับพิมพ์ (&amp;P)</translation>
    </message>
    <message>
        <source>Fiscal year %1 beside an earlier one</source>
        <translation>ปีงบประมาณ %1 เทียบกับปีก่อน</translation>
    </message>
    <message>
        <source>Earlier year</source>
        <translation>ปีก่อน</translation>
    </message>
    <message>
        <source>Items of both years</source>
        <translation>ข้อของทั้งสองปี</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>สิ่งที่ต่าง</translation>
    </message>
    <message>
        <source>&amp;Beside the fiscal year</source>
        <translation>เทียบกับปีงบประมาณ (&amp;B)</translation>
    </message>
    <message>
        <source>This file has no report of an earlier year.</source>
        <translation>แฟ้มนี้ไม่มีรายงานของปีก่อนหน้า</translation>
    </message>
    <message>
        <source>OIT items as before: %1, changed: %2, new: %3, without successor: %4</source>
        <translation>ข้อ OIT เหมือนเดิม %1 เปลี่ยน %2 ใหม่ %3 ไม่มีข้อรับช่วง %4</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>What became of each item, to p&amp;rint</source>
        <translation>บัญชีการยกข้อ สำหรับพิมพ์(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ComparisonAnnexText</name>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>สิ่งที่ต่าง</translation>
    </message>
    <message>
        <source>As before: %1, changed: %2, new: %3, without successor: %4</source>
        <translation>เหมือนเดิม %1 เปลี่ยน %2 ใหม่ %3 ไม่มีข้อรับช่วง %4</translation>
    </message>
    <message>
        <source>Fiscal years %1 and %2 side by side</source>
        <translation>เปรียบเทียบปีงบประมาณ %1 กับ %2</translation>
    </message>
    <message>
        <source>OIT items</source>
        <translation>ข้อ OIT</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Addresses that went: %1</source>
        <translation>ที่อยู่เว็บที่หายไป: %1</translation>
    </message>
    <message>
        <source>Addresses that came: %1</source>
        <translation>ที่อยู่เว็บที่เพิ่มมา: %1</translation>
    </message>
    <message>
        <source>Units that went: %1</source>
        <translation>หน่วยงานที่หายไป: %1</translation>
    </message>
    <message>
        <source>Units that came: %1</source>
        <translation>หน่วยงานที่เพิ่มมา: %1</translation>
    </message>
</context>
<context>
    <name>ContentPeriodText</name>
    <message>
        <source>Of %1, %2 to %3</source>
        <translation>ข้อมูล%1 ตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>In force in fiscal year %1</source>
        <translation>ที่ใช้บังคับในปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Results of fiscal year %1</source>
        <translation>ผลของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Assessment of fiscal year %1</source>
        <translation>ผลการประเมินของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>Done in fiscal year %1</source>
        <translation>ที่ดำเนินการในปีงบประมาณ %1</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The program ended by a fault</source>
        <translation>โปรแกรมหยุดทำงานเพราะข้อผิดพลาด</translation>
    </message>
    <message>
        <source>The last time the program ended by a fault of its own. What was stored is in the file. The report below was written on this computer and nowhere else: it names the versions, the system and the places in the program, and holds nothing of what you wrote. It helps whoever mends the program.</source>
        <translation>ครั้งก่อนโปรแกรมหยุดทำงานเพราะข้อผิดพลาดของโปรแกรมเอง สิ่งที่บันทึกแล้วยังอยู่ในไฟล์ รายงานด้านล่างเขียนไว้ในเครื่องนี้เท่านั้น ไม่ได้ส่งไปที่ใด มีเพียงรุ่นของโปรแกรม ระบบ และตำแหน่งในโปรแกรม ไม่มีข้อความที่ท่านพิมพ์ รายงานนี้ช่วยผู้แก้ไขโปรแกรม</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัด&amp;ลอก</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>เปิดโฟลเดอร์(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is being used by another program at this moment</source>
        <translation>ขณะนี้โปรแกรมอื่นกำลังใช้ “%1”</translation>
    </message>
    <message>
        <source>“%1” can only be read here: the file or its folder is read-only</source>
        <translation>เปิด “%1” อ่านได้อย่างเดียว เพราะไฟล์หรือโฟลเดอร์ห้ามเขียน</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” เสียหาย</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: the disk is full</source>
        <translation>บันทึก “%1” ไม่ได้ เพราะดิสก์เต็ม</translation>
    </message>
    <message>
        <source>“%1” could not be read or written</source>
        <translation>อ่านหรือเขียน “%1” ไม่ได้</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or deleted while it was open here. Put it back where it was</source>
        <translation>“%1” ถูกย้าย เปลี่ยนชื่อ หรือลบไปขณะที่เปิดอยู่ที่นี่ โปรดนำกลับมาไว้ที่เดิม</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation>อ่านหรือเขียน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>“%1” kept this program busy for too long and was given up. It may be damaged</source>
        <translation>การอ่านหรือเขียน “%1” ใช้เวลานานเกินไปจึงหยุดไว้ ไฟล์อาจเสียหาย</translation>
    </message>
    <message>
        <source>“%1” holds a text that is larger than this program allows</source>
        <translation>“%1” มีข้อความที่ใหญ่เกินกว่าที่โปรแกรมรับได้</translation>
    </message>
    <message>
        <source>“%1” has reached 2 GB, the most that this program writes</source>
        <translation>“%1” มีขนาดถึง 2 GB แล้ว ซึ่งเป็นขนาดสูงสุดที่โปรแกรมเขียนได้</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <translation>เปิด “%1” ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>DigitCommandsText</name>
    <message>
        <source>Thai digits in %1</source>
        <translation>ใช้เลขไทยใน%1</translation>
    </message>
    <message>
        <source>Arabic digits in %1</source>
        <translation>ใช้เลขอารบิกใน%1</translation>
    </message>
</context>
<context>
    <name>DocxText</name>
    <message>
        <source>The Word file was not made by this program, or another program took out what it says about its origin</source>
        <translation>ไฟล์ Word นี้ไม่ได้มาจากโปรแกรมนี้ หรือโปรแกรมอื่นลบข้อมูลที่บอกที่มาของไฟล์ออกไป</translation>
    </message>
    <message>
        <source>The text of the Word file declares entities</source>
        <translation>ข้อความในไฟล์ Word ประกาศเอนทิตี จึงไม่รับ</translation>
    </message>
    <message>
        <source>The Word file holds no text</source>
        <translation>ไฟล์ Word ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>The text of the Word file is damaged: %1</source>
        <translation>ข้อความในไฟล์ Word เสียหาย: %1</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ซ้อนกันหลายชั้นเกินไป</translation>
    </message>
</context>
<context>
    <name>DurableFileText</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>เขียน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>“%1” is written, but may not survive a power failure: %2</source>
        <translation>เขียน “%1” แล้ว แต่อาจหายไปหากไฟดับ: %2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>เป็นโฟลเดอร์</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ไม่ใช่ไฟล์ธรรมดา</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ไฟล์อ่านได้อย่างเดียว</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>Row %1 does not exist</source>
        <translation>ไม่มีแถว %1</translation>
    </message>
    <message>
        <source>A row of kind “%1” cannot stand in one of kind “%2”</source>
        <translation>แถวชนิด “%1” อยู่ใน “%2” ไม่ได้</translation>
    </message>
    <message>
        <source>Row %1 exists already</source>
        <translation>มีแถว %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no field “%1” in “%2”</source>
        <translation>ไม่มีช่อง “%1” ใน “%2”</translation>
    </message>
    <message>
        <source>There is no place %1 among %2 rows</source>
        <translation>ไม่มีตำแหน่ง %1 ใน %2 แถว</translation>
    </message>
    <message>
        <source>The row cannot be moved there</source>
        <translation>ย้ายแถวไปที่นั้นไม่ได้</translation>
    </message>
</context>
<context>
    <name>EntriesText</name>
    <message>
        <source>%1, weight %2</source>
        <translation>%1 ค่าน้ำหนัก %2</translation>
    </message>
    <message>
        <source>%1, weight not known</source>
        <translation>%1 ไม่ทราบค่าน้ำหนัก</translation>
    </message>
    <message>
        <source>%1: total %2, each instrument %3</source>
        <translation>%1: คะแนนรวม %2 แต่ละเครื่องมือ %3</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Sub-indicator</source>
        <translation>ตัวชี้วัดย่อย</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>name not known</source>
        <translation>ไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>ยังไม่ยืนยัน</translation>
    </message>
</context>
<context>
    <name>EvidenceLinksText</name>
    <message numerus="yes">
        <source>Note what was found at %n address(es)</source>
        <translation>
            <numerusform>บันทึกผลการตรวจ %n ที่อยู่</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialogText</name>
    <message>
        <source>Export as</source>
        <translation>ส่งออกเป็น</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>what sign-offs bind, byte for byte</source>
        <translation>เนื้อหาที่การลงนามผูกพัน ตรงทุกไบต์</translation>
    </message>
    <message>
        <source>the office file as an interchange document</source>
        <translation>ไฟล์หน่วยงานเป็นเอกสารแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>the report as a PDF</source>
        <translation>รายงานเป็น PDF</translation>
    </message>
    <message>
        <source>%1 could not be written: it is a folder</source>
        <translation>เขียน %1 ไม่ได้: เป็นโฟลเดอร์</translation>
    </message>
    <message>
        <source>%1 could not be written: it is not an ordinary file</source>
        <translation>เขียน %1 ไม่ได้: ไม่ใช่ไฟล์ธรรมดา</translation>
    </message>
    <message>
        <source>Begin of %1</source>
        <translation>เริ่ม%1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>สิ้นสุด%1</translation>
    </message>
    <message>
        <source>Report of %1 due</source>
        <translation>ครบกำหนดส่งรายงาน%1</translation>
    </message>
    <message>
        <source>No dates of fiscal year %1 are known</source>
        <translation>ไม่ทราบวันกำหนดของปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>calendar of rounds and deadlines</source>
        <translation>ปฏิทินรอบการรายงานและวันกำหนด</translation>
    </message>
    <message>
        <source>the paper as a Word file</source>
        <translation>เอกสารเป็นไฟล์ Word</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>ควรตรวจสอบ</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>ยังไม่กรอก</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>ผลการตรวจ</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ส่วน</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>การยอมรับ</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1</source>
        <translation>สร้างไฟล์ตารางคำนวณไม่ได้: %1</translation>
    </message>
    <message>
        <source>the paper as a spreadsheet</source>
        <translation>เอกสารเป็นตารางคำนวณ</translation>
    </message>
    <message>
        <source>the paper as a web page in one file</source>
        <translation>เอกสารเป็นหน้าเว็บไฟล์เดียว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>สร้างโฟลเดอร์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>the disk for temporary files may be full</source>
        <translation>ดิสก์สำหรับไฟล์ชั่วคราวอาจเต็ม</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>ชื่อส่วน</translation>
    </message>
    <message>
        <source>Hidden from print</source>
        <translation>ซ่อนไม่พิมพ์</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>แนวกระดาษ</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>หัวคอลัมน์</translation>
    </message>
    <message>
        <source>Column widths</source>
        <translation>ความกว้างคอลัมน์</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>ชื่อหน่วยงาน</translation>
    </message>
    <message>
        <source>Kind of office</source>
        <translation>ประเภทหน่วยงาน</translation>
    </message>
    <message>
        <source>Subdistrict</source>
        <translation>ตำบล</translation>
    </message>
    <message>
        <source>District</source>
        <translation>อำเภอ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>เว็บไซต์</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>ชื่อส่วนราชการ</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Catalogue scheme</source>
        <translation>กรอบการประเมิน</translation>
    </message>
    <message>
        <source>Catalogue year</source>
        <translation>ปีของกรอบการประเมิน</translation>
    </message>
    <message>
        <source>Title lines</source>
        <translation>บรรทัดชื่อเรื่อง</translation>
    </message>
    <message>
        <source>Office lines</source>
        <translation>บรรทัดหน่วยงาน</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวเรื่อง</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>ย่อหน้า</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>บรรทัดลงท้าย</translation>
    </message>
    <message>
        <source>Assessed year</source>
        <translation>ปีที่ประเมิน</translation>
    </message>
    <message>
        <source>Plan year</source>
        <translation>ปีของแผน</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>คำนำของส่วน</translation>
    </message>
    <message>
        <source>Weak indicators</source>
        <translation>ตัวชี้วัดที่ต้องพัฒนา</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>บรรทัดลงท้าย</translation>
    </message>
    <message>
        <source>Heading lines</source>
        <translation>บรรทัดหัวเรื่อง</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>IIT score</source>
        <translation>คะแนน IIT</translation>
    </message>
    <message>
        <source>EIT score</source>
        <translation>คะแนน EIT</translation>
    </message>
    <message>
        <source>OIT score</source>
        <translation>คะแนน OIT</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>แนวทางการปฏิบัติ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ขั้นตอน/วิธีการปฏิบัติ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>การกำกับติดตาม</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Measure of the plan</source>
        <translation>มาตรการตามแผน</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียดการดำเนินงาน</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>ผลผลิต</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Label after the signature</source>
        <translation>ข้อความท้ายลายมือชื่อ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Position lines</source>
        <translation>บรรทัดตำแหน่ง</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Dotted lines</source>
        <translation>เส้นประ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Measure or activity</source>
        <translation>มาตรการ/กิจกรรม</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>วิธีดำเนินการ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>สรุปผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์หรือความสำเร็จ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัสข้อ</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>แนวทางในการยกระดับ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความก้าวหน้า</translation>
    </message>
    <message>
        <source>Sub-indicator</source>
        <translation>ตัวชี้วัดย่อย</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>ประเด็น</translation>
    </message>
    <message>
        <source>Printed heading</source>
        <translation>หัวเรื่องที่พิมพ์</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>องค์ประกอบด้านข้อมูล</translation>
    </message>
    <message>
        <source>Elements met</source>
        <translation>องค์ประกอบที่ครบ</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Role in this program</source>
        <translation>บทบาทในโปรแกรม</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>ภาพลายมือชื่อ</translation>
    </message>
    <message>
        <source>One signature for several steps in a row</source>
        <translation>ลงนามครั้งเดียวสำหรับลำดับที่ติดกัน</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ผู้เขียน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็นทบทวน</translation>
    </message>
    <message>
        <source>Digest of the field</source>
        <translation>ค่าแฮชของช่อง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>ปิดโดย</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>ปิดเมื่อ</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>กุญแจสาธารณะ</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>สร้างโดย</translation>
    </message>
    <message>
        <source>Passphrase changed at</source>
        <translation>เปลี่ยนรหัสผ่านเมื่อ</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>เลิกใช้เมื่อ</translation>
    </message>
    <message>
        <source>Retired by</source>
        <translation>เลิกใช้โดย</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>การตัดสินใจ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ตำแหน่งในรายงาน</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>ค่าแฮชของเนื้อหา</translation>
    </message>
    <message>
        <source>Hash of the signature image</source>
        <translation>ค่าแฮชของภาพลายมือชื่อ</translation>
    </message>
    <message>
        <source>Hash of the record before</source>
        <translation>ค่าแฮชของรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายมือชื่อดิจิทัล</translation>
    </message>
    <message>
        <source>Hash of the record</source>
        <translation>ค่าแฮชของรายการ</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>อยู่ที่</translation>
    </message>
    <message>
        <source>May</source>
        <translation>ทำได้</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ตราผนึก</translation>
    </message>
    <message>
        <source>Rows taken over</source>
        <translation>แถวที่รับมาแล้ว</translation>
    </message>
    <message>
        <source>Merged at</source>
        <translation>รวมเมื่อ</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>รูปแบบของรายการลงนาม</translation>
    </message>
    <message>
        <source>Hash of the history</source>
        <translation>ค่าแฮชของประวัติ</translation>
    </message>
    <message>
        <source>From last year</source>
        <translation>จากปีก่อน</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>มีเลขข้อ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>ทำเครื่องหมายแล้ว</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Headings above</source>
        <translation>หัวตารางด้านบน</translation>
    </message>
    <message>
        <source>Kind of values</source>
        <translation>ชนิดของค่า</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>การจัดชิด</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ความกว้าง</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>ชนิดของแถว</translation>
    </message>
    <message>
        <source>Rows merged</source>
        <translation>จำนวนแถวที่ผสาน</translation>
    </message>
    <message>
        <source>Columns merged</source>
        <translation>จำนวนคอลัมน์ที่ผสาน</translation>
    </message>
    <message>
        <source>Title of the paper</source>
        <translation>ชื่อเอกสาร</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>ชนิดเอกสาร</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>เลขหน้า</translation>
    </message>
    <message>
        <source>Place of the page numbers</source>
        <translation>ตำแหน่งเลขหน้า</translation>
    </message>
    <message>
        <source>Strip with the code of the content</source>
        <translation>แถบรหัสเนื้อหาท้ายหน้า</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>ลำดับคอลัมน์</translation>
    </message>
    <message>
        <source>Hidden columns</source>
        <translation>คอลัมน์ที่ซ่อน</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>เริ่มที่</translation>
    </message>
    <message>
        <source>Number of its first page</source>
        <translation>เลขหน้าแรก</translation>
    </message>
    <message>
        <source>Without status boxes</source>
        <translation>ไม่พิมพ์ช่องสถานะ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>การตรวจ</translation>
    </message>
    <message>
        <source>Digest of what was found</source>
        <translation>ลายนิ้วมือของสิ่งที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ข้อที่ตรวจพบ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Scores of the questions</source>
        <translation>คะแนนรายข้อคำถาม</translation>
    </message>
    <message>
        <source>With a chart of its numbers</source>
        <translation>มีแผนภูมิของตัวเลข</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ชื่อเอกสาร</translation>
    </message>
    <message>
        <source>Same document as above</source>
        <translation>เอกสารเดียวกับแถวบน</translation>
    </message>
    <message>
        <source>Click path</source>
        <translation>ขั้นตอนการเข้าถึง</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>วันที่ตรวจ</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ผลการตรวจ</translation>
    </message>
    <message>
        <source>Place in the catalogue</source>
        <translation>ตำแหน่งในกรอบการประเมิน</translation>
    </message>
    <message>
        <source>Part of the catalogue</source>
        <translation>ส่วนของกรอบการประเมิน</translation>
    </message>
    <message>
        <source>Own column 1</source>
        <translation>คอลัมน์ที่เพิ่ม ๑</translation>
    </message>
    <message>
        <source>Own column 2</source>
        <translation>คอลัมน์ที่เพิ่ม ๒</translation>
    </message>
    <message>
        <source>Own column 3</source>
        <translation>คอลัมน์ที่เพิ่ม ๓</translation>
    </message>
    <message>
        <source>Own column 4</source>
        <translation>คอลัมน์ที่เพิ่ม ๔</translation>
    </message>
    <message>
        <source>Added columns</source>
        <translation>คอลัมน์ที่เพิ่ม</translation>
    </message>
    <message>
        <source>Kinds of values in added columns</source>
        <translation>ชนิดของค่าในคอลัมน์ที่เพิ่ม</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Digest of the content</source>
        <translation>ค่าย่อของเนื้อหา</translation>
    </message>
    <message>
        <source>Brought back by</source>
        <translation>ผู้นำกลับ</translation>
    </message>
    <message>
        <source>Brought back at</source>
        <translation>นำกลับเมื่อ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ชื่อนำ</translation>
    </message>
    <message>
        <source>On the line of the label above</source>
        <translation>อยู่บรรทัดเดียวกับชื่อนำด้านบน</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>ตราของหน่วยงาน</translation>
    </message>
    <message>
        <source>First words of the next page at the foot</source>
        <translation>คำต่อที่มุมล่างขวา</translation>
    </message>
    <message>
        <source>Beside the signature above</source>
        <translation>อยู่ข้างลายมือชื่อบน</translation>
    </message>
    <message>
        <source>With a line for the date</source>
        <translation>มีเส้นสำหรับวันที่</translation>
    </message>
</context>
<context>
    <name>FieldCheckText</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true หรือ false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ออบเจกต์</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มีค่า</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ต้องเป็น%1 แต่พบ%2</translation>
    </message>
    <message>
        <source>the text holds a character that cannot be stored</source>
        <translation>ข้อความมีอักขระที่จัดเก็บไม่ได้</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>รายการข้อความ</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>ต้องเป็นจำนวนเต็มตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>“%1” ไม่อยู่ใน %2</translation>
    </message>
    <message>
        <source>a decimal number as text, or null</source>
        <translation>เลขทศนิยมแบบข้อความหรือ null</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0 to 100 with at most two decimals</source>
        <translation>“%1” ไม่ใช่คะแนน 0 ถึง 100 ที่มีทศนิยมไม่เกินสองตำแหน่ง</translation>
    </message>
    <message>
        <source>the picture is not a PNG</source>
        <translation>ภาพไม่ใช่ PNG</translation>
    </message>
    <message>
        <source>the picture is larger than 1 MB</source>
        <translation>ภาพใหญ่เกิน 1 MB</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>ข้อความยาวเกิน %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>the list has more than %1 entries</source>
        <translation>รายการมีมากกว่า %1 ข้อ</translation>
    </message>
    <message>
        <source>the picture is larger than 5 MB</source>
        <translation>ภาพใหญ่กว่า 5 MB</translation>
    </message>
    <message>
        <source>the picture is neither PNG nor JPEG</source>
        <translation>ภาพไม่ใช่ PNG หรือ JPEG</translation>
    </message>
    <message>
        <source>the picture has %1 × %2 pixels, more than can be printed</source>
        <translation>ภาพมี %1 × %2 พิกเซล มากเกินกว่าจะพิมพ์ได้</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2024-01-31</source>
        <translation>“%1” ไม่ใช่วันที่ เช่น 2024-01-31</translation>
    </message>
</context>
<context>
    <name>FieldCommandsText</name>
    <message>
        <source>Edit %1</source>
        <translation>แก้%1</translation>
    </message>
</context>
<context>
    <name>FieldTextText</name>
    <message>
        <source>All units</source>
        <translation>ทุกส่วนราชการ</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” ไม่อยู่ในตัวเลือก</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>“%1” ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” ไม่ใช่ทั้งใช่และไม่ใช่</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” ไม่ใช่วันที่</translation>
    </message>
</context>
<context>
    <name>FileLockText</name>
    <message>
        <source>“%1” is open in another program</source>
        <translation>โปรแกรมอื่นเปิด “%1” อยู่</translation>
    </message>
    <message>
        <source>“%1” is open at “%2” by %3</source>
        <translation>%3 เปิด “%1” อยู่ที่เครื่อง “%2”</translation>
    </message>
    <message>
        <source>“%1” is open at “%2” by %3 since %4</source>
        <translation>%3 เปิด “%1” อยู่ที่เครื่อง “%2” ตั้งแต่ %4</translation>
    </message>
    <message>
        <source>“%1” can only be read here: no lock file can be made beside it (%2)</source>
        <translation>“%1” อ่านได้อย่างเดียว เพราะสร้างไฟล์ล็อกไว้ข้างกันไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>“%1” is locked since %2; its lock file does not say by whom</source>
        <translation>“%1” ถูกล็อกไว้ตั้งแต่ %2 แต่ไฟล์ล็อกไม่ได้ระบุว่าเป็นผู้ใด</translation>
    </message>
</context>
<context>
    <name>FormCommandsText</name>
    <message>
        <source>Bring texts to one form</source>
        <translation>ปรับข้อความเป็นรูปแบบเดียวกัน</translation>
    </message>
</context>
<context>
    <name>FromLastYearText</name>
    <message>
        <source>Confirm what is from last year</source>
        <translation>ยืนยันข้อความจากปีก่อน</translation>
    </message>
</context>
<context>
    <name>GlyphError</name>
    <message>
        <source>%1 in %2: “%3”</source>
        <translation>%1 ใน%2: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>The report cannot be printed, because its typeface lacks %n character(s): %1.</source>
        <translation>
            <numerusform>พิมพ์รายงานไม่ได้ เพราะแบบอักษรไม่มีอักขระ %n ตัว: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %n more field(s)</source>
        <translation>
            <numerusform>และในอีก %n ช่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>%1: this is signed by %2. Re-open the report before you change it</source>
        <translation>%1: ส่วนนี้ %2 ลงนามแล้ว ต้องเปิดรายงานใหม่ก่อนจึงจะแก้ไขได้</translation>
    </message>
    <message>
        <source>A sign-off is added after the last one</source>
        <translation>การลงนามต้องต่อท้ายรายการสุดท้าย</translation>
    </message>
    <message>
        <source>Sign-off records and signing keys are kept as they are</source>
        <translation>บันทึกการลงนามและกุญแจลงนามต้องคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>%1 has a signing key already</source>
        <translation>%1 มีกุญแจลงนามแล้ว</translation>
    </message>
    <message>
        <source>A comment is closed in one&apos;s own name only</source>
        <translation>ปิดความเห็นได้ในชื่อของตนเองเท่านั้น</translation>
    </message>
</context>
<context>
    <name>HomelessText</name>
    <message>
        <source>Typed text without a place</source>
        <translation>ข้อความที่พิมพ์ไว้แต่ไม่มีที่ลง</translation>
    </message>
    <message>
        <source>The file that is open now has no such rows. Copy from here what you need.</source>
        <translation>ไฟล์ที่เปิดอยู่ขณะนี้ไม่มีแถวเหล่านี้ โปรดคัดลอกข้อความที่ต้องการจากที่นี่</translation>
    </message>
</context>
<context>
    <name>InterchangeText</name>
    <message>
        <source>The program lacks its own file %1</source>
        <translation>โปรแกรมขาดไฟล์ %1 ของตนเอง</translation>
    </message>
    <message>
        <source>There is no catalogue for the fiscal year %1, only for %2</source>
        <translation>ไม่มีกรอบการประเมินของปีงบประมาณ %1 มีเฉพาะ %2</translation>
    </message>
    <message>
        <source>“%1” is no placeholder</source>
        <translation>“%1” ไม่ใช่ตัวแทนข้อความ</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>ใช้ “%1” ซ้ำ</translation>
    </message>
    <message>
        <source>“%1” is not one of the units</source>
        <translation>“%1” ไม่ใช่ส่วนราชการของหน่วยงาน</translation>
    </message>
    <message>
        <source>the month has no day %1</source>
        <translation>เดือนนี้ไม่มีวันที่ %1</translation>
    </message>
    <message>
        <source>the weights add up to %1, not to 100</source>
        <translation>น้ำหนักรวมกันได้ %1 ไม่ใช่ 100</translation>
    </message>
    <message>
        <source>expected “%1”: this is another format</source>
        <translation>ต้องเป็น “%1” ไฟล์นี้เป็นรูปแบบอื่น</translation>
    </message>
    <message>
        <source>version %1 is newer than this program&apos;s version %2</source>
        <translation>รุ่น %1 ใหม่กว่ารุ่น %2 ที่โปรแกรมนี้รู้จัก</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ยังว่าง</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>ต้องเป็นจำนวนเต็มตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true หรือ false</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0 to 100 with at most two decimals</source>
        <translation>“%1” ไม่ใช่คะแนน 0 ถึง 100 ที่มีทศนิยมไม่เกินสองตำแหน่ง</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>“%1” ไม่อยู่ใน %2</translation>
    </message>
    <message>
        <source>a comma, a closing bracket or quotation marks are missing</source>
        <translation>ขาดจุลภาค วงเล็บปิด หรือเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>a closing quotation mark is missing</source>
        <translation>ขาดเครื่องหมายคำพูดปิด</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ขาดเครื่องหมายทวิภาค</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ขาดจุลภาค</translation>
    </message>
    <message>
        <source>a key or a value is missing</source>
        <translation>ขาดชื่อหรือค่า</translation>
    </message>
    <message>
        <source>the number is malformed</source>
        <translation>เขียนตัวเลขไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>an unknown escape sequence</source>
        <translation>ไม่รู้จักรหัสหลีกอักขระ</translation>
    </message>
    <message>
        <source>something follows the end of the document</source>
        <translation>มีข้อความต่อท้ายเอกสาร</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>ซ้อนกันลึกเกินไป</translation>
    </message>
    <message>
        <source>the document is too large</source>
        <translation>เอกสารใหญ่เกินไป</translation>
    </message>
    <message>
        <source>no value can stand here</source>
        <translation>ตรงนี้เป็นค่าไม่ได้</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ออบเจกต์</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มีค่า</translation>
    </message>
    <message>
        <source>not JSON: line %1 is not UTF-8 text</source>
        <translation>ไม่ใช่ JSON: บรรทัด %1 ไม่ใช่ข้อความ UTF-8</translation>
    </message>
    <message>
        <source>not JSON: line %1, column %2: %3</source>
        <translation>ไม่ใช่ JSON: บรรทัด %1 คอลัมน์ %2: %3</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>ต้องเป็น%1 แต่พบ%2</translation>
    </message>
    <message>
        <source>missing, so this is not a report document</source>
        <translation>ไม่มี ไฟล์นี้จึงไม่ใช่เอกสารรายงาน</translation>
    </message>
    <message>
        <source>expected a whole number, 1 or more</source>
        <translation>ต้องเป็นจำนวนเต็มตั้งแต่ 1</translation>
    </message>
    <message>
        <source>This program does not have the catalogue “%1” of %2 that the report names. Its scores are not checked, and its rounds and deadlines are not known.</source>
        <translation>โปรแกรมนี้ไม่มีกรอบการประเมิน “%1” ของปี %2 ที่รายงานระบุ จึงไม่ตรวจคะแนน และไม่ทราบรอบกับกำหนดส่ง</translation>
    </message>
    <message>
        <source>the last level must ask for 0</source>
        <translation>ระดับสุดท้ายต้องกำหนดเป็น 0</translation>
    </message>
    <message>
        <source>asks for more than the better level before it</source>
        <translation>กำหนดสูงกว่าระดับที่ดีกว่าซึ่งอยู่ก่อนหน้า</translation>
    </message>
    <message>
        <source>asks for the same as the better level before it</source>
        <translation>กำหนดเท่ากับระดับที่ดีกว่าซึ่งอยู่ก่อนหน้า</translation>
    </message>
    <message>
        <source>is not a day of the fiscal year</source>
        <translation>ไม่ใช่วันในปีงบประมาณ</translation>
    </message>
    <message>
        <source>is before the first day of the round</source>
        <translation>อยู่ก่อนวันแรกของรอบ</translation>
    </message>
    <message>
        <source>is before the last day of the round</source>
        <translation>อยู่ก่อนวันสุดท้ายของรอบ</translation>
    </message>
    <message>
        <source>is before that of the round before it</source>
        <translation>อยู่ก่อนวันเดียวกันของรอบก่อนหน้า</translation>
    </message>
    <message>
        <source>is not after that of the round before it</source>
        <translation>ไม่อยู่หลังวันเดียวกันของรอบก่อนหน้า</translation>
    </message>
    <message>
        <source>a line break or another control character stands in a text; write it as \n</source>
        <translation>มีการขึ้นบรรทัดหรืออักขระควบคุมอยู่ในข้อความ โปรดเขียนเป็น \n</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>ข้อความยาวเกิน %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>this key stands here twice</source>
        <translation>คีย์นี้มีซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>the object has more than %1 keys</source>
        <translation>วัตถุนี้มีคีย์เกิน %1 รายการ</translation>
    </message>
    <message>
        <source>the number has more digits than this program keeps</source>
        <translation>ตัวเลขมีหลักมากกว่าที่โปรแกรมเก็บได้</translation>
    </message>
    <message>
        <source>the document holds more than %1 values</source>
        <translation>เอกสารมีค่าเกิน %1 ค่า</translation>
    </message>
    <message>
        <source>what this version does not know here is larger than 16 MB</source>
        <translation>ส่วนที่รุ่นนี้ไม่รู้จักมีขนาดเกิน 16 MB</translation>
    </message>
    <message>
        <source>There is no catalogue of the scheme “%1”, only of %2</source>
        <translation>ไม่มีกรอบการประเมินของแบบประเมิน “%1” มีเฉพาะ %2</translation>
    </message>
    <message>
        <source>is true, but no source is given</source>
        <translation>เป็น true แต่ไม่ได้ระบุแหล่งที่มา</translation>
    </message>
    <message>
        <source>only one sub-indicator may lack a code</source>
        <translation>มีตัวชี้วัดย่อยที่ไม่มีรหัสได้เพียงหนึ่งตัว</translation>
    </message>
    <message>
        <source>The mapping does not account for item %1 of %2</source>
        <translation>ตารางเทียบไม่ได้กล่าวถึงข้อ %1 ของปี %2</translation>
    </message>
    <message>
        <source>The mapping names item %1, which the catalogue of %2 lacks</source>
        <translation>ตารางเทียบระบุข้อ %1 ซึ่งไม่มีในกรอบการประเมินของปี %2</translation>
    </message>
    <message>
        <source>must have no items for this change</source>
        <translation>ต้องไม่มีข้อใดสำหรับการเปลี่ยนแปลงนี้</translation>
    </message>
    <message>
        <source>must have one item for this change</source>
        <translation>ต้องมีหนึ่งข้อสำหรับการเปลี่ยนแปลงนี้</translation>
    </message>
    <message>
        <source>must have an item for this change</source>
        <translation>ต้องมีอย่างน้อยหนึ่งข้อสำหรับการเปลี่ยนแปลงนี้</translation>
    </message>
    <message>
        <source>must have two items or more for this change</source>
        <translation>ต้องมีตั้งแต่สองข้อสำหรับการเปลี่ยนแปลงนี้</translation>
    </message>
    <message>
        <source>must be after from_year, or mappings lead round in a circle</source>
        <translation>ต้องเป็นปีหลัง from_year มิฉะนั้นตารางเทียบจะวนกลับมาที่เดิม</translation>
    </message>
    <message>
        <source>The report&apos;s own copy of its catalogue cannot be read</source>
        <translation>อ่านสำเนากรอบการประเมินของรายงานไม่ได้</translation>
    </message>
    <message>
        <source>The report has the catalogue “%1” of %2, not “%3” of %4</source>
        <translation>รายงานใช้กรอบการประเมิน “%1” ปี %2 ไม่ใช่ “%3” ปี %4</translation>
    </message>
</context>
<context>
    <name>ItemChainText</name>
    <message>
        <source>The items of %1 cannot be carried back to those of %2</source>
        <translation>ยกรายการของปี %1 ย้อนไปเป็นของปี %2 ไม่ได้</translation>
    </message>
    <message>
        <source>No table says what became of the items of %1 in %2</source>
        <translation>ไม่มีตารางที่บอกว่าข้อของปี %1 เป็นข้อใดในปี %2</translation>
    </message>
</context>
<context>
    <name>JournalText</name>
    <message>
        <source>The journal holds an entry that cannot be read: %1</source>
        <translation>ประวัติมีรายการที่อ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>ลบออก</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ย้ายตำแหน่ง</translation>
    </message>
    <message>
        <source>before</source>
        <translation>เดิม</translation>
    </message>
    <message>
        <source>after</source>
        <translation>เป็น</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (ไม่มีแล้ว)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>&amp;New passphrase, at least 8 characters</source>
        <translation>รหัสผ่านใหม่ อย่างน้อย ๘ ตัวอักษร(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>รหัสผ่านใหม่อีกครั้ง(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. The owner of the file can then replace the key.</source>
        <translation>ไม่มีใครกู้รหัสผ่านที่ลืมได้ หากลืม เจ้าของไฟล์เปลี่ยนกุญแจใหม่ให้ได้</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>เปลี่ยนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Replace a lost key</source>
        <translation>เปลี่ยนกุญแจที่หาย</translation>
    </message>
    <message>
        <source>Make a signing key</source>
        <translation>สร้างกุญแจลงนาม</translation>
    </message>
    <message>
        <source>&amp;Why the key is replaced</source>
        <translation>เหตุผลที่เปลี่ยนกุญแจ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>รหัสผ่านเดิม(&amp;O)</translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation>รหัสผ่านสองครั้งไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>KeyMakerText</name>
    <message>
        <source>New unit </source>
        <translation>ส่วนราชการใหม่ </translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Archive the year</source>
        <translation>เก็บถาวรปีนี้</translation>
    </message>
    <message>
        <source>Archive a year</source>
        <translation>เก็บถาวรปี</translation>
    </message>
    <message>
        <source>The year %1 moves, with all its papers, comments and sign-offs, into an office file of its own. That file is written and read again first, and only then the year leaves this one. It can be opened and printed there and brought back from the same menu, unless it is changed meanwhile. The history stays in both files, because each sign-off is about all of it. This is not a step of undo.</source>
        <translation>ปี %1 จะย้ายไปอยู่ในไฟล์ของตัวเอง พร้อมเอกสาร ความเห็น และการลงนามทั้งหมด โปรแกรมเขียนไฟล์นั้นและอ่านตรวจก่อน แล้วจึงนำปีนี้ออกจากไฟล์ที่เปิดอยู่ เปิดดูและพิมพ์ได้ในไฟล์นั้น และนำกลับได้จากเมนูเดียวกันตราบที่ไม่มีใครแก้ไข ประวัติยังอยู่ครบในทั้งสองไฟล์ เพราะการลงนามแต่ละครั้งผูกกับประวัติทั้งหมด การทำนี้เลิกทำด้วยคำสั่งเลิกทำไม่ได้</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>ไฟล์เก็บถาวร</translation>
    </message>
    <message>
        <source>Office files (*.ita)</source>
        <translation>ไฟล์หน่วยงาน (*.ita)</translation>
    </message>
</context>
<context>
    <name>LevelText</name>
    <message>
        <source>With these scores the level is “%1”, but “%2” is typed</source>
        <translation>คะแนนนี้อยู่ในระดับ “%1” แต่พิมพ์ไว้ว่า “%2”</translation>
    </message>
    <message>
        <source>With these scores the level is one of %1, but “%2” is typed</source>
        <translation>คะแนนนี้อยู่ในระดับใดระดับหนึ่งของ %1 แต่พิมพ์ไว้ว่า “%2”</translation>
    </message>
    <message>
        <source>The total %1 cannot come from the scores of the instruments</source>
        <translation>คะแนนรวม %1 เกิดจากคะแนนของเครื่องมือเหล่านี้ไม่ได้</translation>
    </message>
    <message>
        <source>“%1” is not a level of this fiscal year</source>
        <translation>“%1” ไม่ใช่ระดับของปีงบประมาณนี้</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>codes of instruments</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>codes of instruments</comment>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>The total is %1, but %2 give %3</source>
        <translation>คะแนนรวมคือ %1 แต่ %2 คิดได้ %3</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>There is an answer, but nothing in it: look yourself</source>
        <translation>มีคำตอบแต่ไม่มีเนื้อหา ต้องเปิดดูเอง</translation>
    </message>
    <message>
        <source>Leads to the home page %1: look whether the document is there</source>
        <translation>พาไปหน้าแรก %1 ต้องดูว่ามีเอกสารอยู่หรือไม่</translation>
    </message>
    <message>
        <source>Has moved to %1</source>
        <translation>ย้ายไปที่ %1</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>เปิดได้</translation>
    </message>
    <message>
        <source>The server wants fewer questions (429): look yourself</source>
        <translation>เครื่องแม่ข่ายขอให้ถามน้อยลง (429) ต้องเปิดดูเอง</translation>
    </message>
    <message>
        <source>The server does not show it to a program (%1): look yourself</source>
        <translation>เครื่องแม่ข่ายไม่ให้โปรแกรมเปิด (%1) ต้องเปิดดูเอง</translation>
    </message>
    <message>
        <source>The server has no such page (%1)</source>
        <translation>เครื่องแม่ข่ายไม่มีหน้านี้ (%1)</translation>
    </message>
    <message>
        <source>The server cannot answer now (%1): look again later</source>
        <translation>เครื่องแม่ข่ายตอบไม่ได้ในขณะนี้ (%1) ให้ตรวจอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>The server %1 cannot prove who it is: %2</source>
        <translation>เครื่องแม่ข่าย %1 พิสูจน์ตัวตนไม่ได้: %2</translation>
    </message>
    <message>
        <source>There is no server named %1</source>
        <translation>ไม่มีเครื่องแม่ข่ายชื่อ %1</translation>
    </message>
    <message>
        <source>The server %1 takes no calls</source>
        <translation>เครื่องแม่ข่าย %1 ไม่รับการติดต่อ</translation>
    </message>
    <message>
        <source>The server %1 broke off its answer</source>
        <translation>เครื่องแม่ข่าย %1 ตอบไม่จบ</translation>
    </message>
    <message>
        <source>The proxy of this computer does not let it through: %1</source>
        <translation>พร็อกซีของเครื่องนี้ไม่ให้ผ่าน: %1</translation>
    </message>
    <message>
        <source>The server %1 does not answer</source>
        <translation>เครื่องแม่ข่าย %1 ไม่ตอบ</translation>
    </message>
    <message>
        <source>The server %1 cannot be understood: %2</source>
        <translation>อ่านคำตอบของเครื่องแม่ข่าย %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Leads to %1, which is not http or https</source>
        <translation>พาไปที่ %1 ซึ่งไม่ใช่ http หรือ https</translation>
    </message>
    <message>
        <source>Is no address of http or https</source>
        <translation>ไม่ใช่ที่อยู่ http หรือ https</translation>
    </message>
    <message>
        <source>Leads to %1, inside a private network; not looked at</source>
        <translation>พาไปที่ %1 ในเครือข่ายภายใน จึงไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>%1 is inside a private network; not looked at</source>
        <translation>%1 อยู่ในเครือข่ายภายใน จึงไม่ได้ตรวจ</translation>
    </message>
    <message numerus="yes">
        <source>Did not come whole within %n second(s)</source>
        <translation>
            <numerusform>ได้ไม่ครบภายใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Is passed on more than %1 times: look yourself</source>
        <translation>ถูกส่งต่อเกิน %1 ครั้ง ต้องเปิดดูเอง</translation>
    </message>
    <message>
        <source>Is passed on (%1), but the server does not say where: look yourself</source>
        <translation>ถูกส่งต่อ (%1) แต่เครื่องแม่ข่ายไม่บอกว่าไปที่ใด ต้องเปิดดูเอง</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>Also those inside &amp;private networks</source>
        <translation>ตรวจที่อยู่ในเครือข่าย&amp;ภายในด้วย</translation>
    </message>
    <message>
        <source>&amp;Only what needs a look</source>
        <translation>แสดง&amp;เฉพาะที่ต้องดู</translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>เริ่ม&amp;ตรวจ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;หยุด</translation>
    </message>
    <message>
        <source>&amp;Note results and date</source>
        <translation>บันทึก&amp;ผลและวันที่</translation>
    </message>
    <message>
        <source>&amp;Go to the item</source>
        <translation>&amp;ไปที่ข้อ</translation>
    </message>
    <message>
        <source>Addresses of the evidence</source>
        <translation>ที่อยู่เว็บของหลักฐาน</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ผลการตรวจ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n ที่อยู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n เครื่องแม่ข่าย</numerusform>
        </translation>
    </message>
    <message>
        <source>Each page is asked of its server as a browser would. Nothing else is sent, and nothing before you say so.</source>
        <translation>โปรแกรมขอเปิดแต่ละหน้าจากเครื่องแม่ข่ายเหมือนเบราว์เซอร์ ไม่ส่งข้อมูลอื่นใด และจะไม่ส่งจนกว่าคุณจะสั่ง</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>เมื่อ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n looked at</source>
        <translation>
            <numerusform>ตรวจแล้ว %n ที่อยู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look</source>
        <translation>
            <numerusform>ต้องดู %n ที่อยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted. One undo takes it back.</source>
        <translation>บันทึกแล้ว เลิกทำได้ในครั้งเดียว</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>From the items of %1 to those of %2</source>
        <translation>จับคู่ข้อของปี %1 กับปี %2</translation>
    </message>
    <message>
        <source>Proposed by the names. Correct the codes: several with a comma between them for an item that is split, the same code in two rows for items that are merged, none for an item that is dropped.</source>
        <translation>โปรแกรมเสนอตามชื่อข้อ แก้รหัสได้: ใส่หลายรหัสคั่นด้วยจุลภาคเมื่อข้อเดิมแยกเป็นหลายข้อ ใส่รหัสเดียวกันสองแถวเมื่อรวมข้อ และเว้นว่างเมื่อข้อนั้นถูกตัดออก</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>เป็นข้อ</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>ชื่อในกรอบใหม่</translation>
    </message>
    <message>
        <source>What becomes of each item</source>
        <translation>ข้อเดิมแต่ละข้อเป็นข้อใด</translation>
    </message>
    <message>
        <source>no successor</source>
        <translation>ไม่มีข้อที่รับช่วง</translation>
    </message>
    <message>
        <source>New items: %1</source>
        <translation>ข้อใหม่: %1</translation>
    </message>
</context>
<context>
    <name>MappingProposalText</name>
    <message>
        <source>The catalogues are of “%1” and “%2”</source>
        <translation>กรอบการประเมินเป็นของ “%1” และ “%2”</translation>
    </message>
    <message>
        <source>The catalogue of %1 is not later than that of %2</source>
        <translation>กรอบการประเมินปี %1 ไม่ได้ใหม่กว่าปี %2</translation>
    </message>
    <message>
        <source>%1 is not in the catalogue of %2, or twice</source>
        <translation>%1 ไม่มีในกรอบการประเมินปี %2 หรือซ้ำ</translation>
    </message>
    <message>
        <source>%1: “%2” is not in the catalogue of %3, or twice</source>
        <translation>%1: “%2” ไม่มีในกรอบการประเมินปี %3 หรือซ้ำ</translation>
    </message>
    <message>
        <source>%1 cannot be merged into %2 and another item be split at the same time</source>
        <translation>จะรวม %1 เข้ากับ %2 พร้อมกับแยกข้ออื่นไม่ได้</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>In %1 this was %2.</source>
        <translation>ปี %1 คือข้อ %2</translation>
    </message>
    <message>
        <source>In %1 this was %2, with another name.</source>
        <translation>ปี %1 คือข้อ %2 ซึ่งใช้ชื่ออื่น</translation>
    </message>
    <message>
        <source>Merged from %2 of %1.</source>
        <translation>รวมมาจากข้อ %2 ของปี %1</translation>
    </message>
    <message>
        <source>Part of what was %2 in %1.</source>
        <translation>แยกมาจากข้อ %2 ของปี %1</translation>
    </message>
    <message>
        <source>There was no such item in %1.</source>
        <translation>ปี %1 ไม่มีข้อนี้</translation>
    </message>
</context>
<context>
    <name>MeasureCommandsText</name>
    <message numerus="yes">
        <source>Bring %n measure(s) of the plan</source>
        <translation>
            <numerusform>นำมาตรการจากแผน %n มาตรการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the plan&apos;s name</source>
        <translation>ใช้ชื่อตามแผน</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge only the &amp;comments</source>
        <translation>รวมเฉพาะความเห็นทบทวน(&amp;C)</translation>
    </message>
    <message>
        <source>Merge a review copy</source>
        <translation>รวมสำเนาทบทวน</translation>
    </message>
    <message>
        <source>Before, here and in the copy</source>
        <translation>เดิม ที่นี่ และในสำเนา</translation>
    </message>
    <message>
        <source>In this conflict</source>
        <translation>ข้อขัดแย้งนี้</translation>
    </message>
    <message>
        <source>In all other conflicts</source>
        <translation>ข้อขัดแย้งอื่นทั้งหมด</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>&amp;In this conflict</source>
        <translation>ข้อขัดแย้งนี้(&amp;I)</translation>
    </message>
    <message>
        <source>In &amp;all other conflicts</source>
        <translation>ข้อขัดแย้งอื่นทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>What is not chosen is kept as a comment at its place.</source>
        <translation>ข้อความที่ไม่ได้เลือกจะเก็บเป็นความเห็นทบทวนไว้ที่ตำแหน่งนั้น</translation>
    </message>
    <message>
        <source>keep the text here</source>
        <translation>คงข้อความที่นี่</translation>
    </message>
    <message>
        <source>take the copy&apos;s text</source>
        <translation>ใช้ข้อความในสำเนา</translation>
    </message>
    <message>
        <source>join both</source>
        <translation>รวมทั้งสอง</translation>
    </message>
    <message>
        <source>The copy of %1: %2 taken, %3 unchanged, %4 in conflict</source>
        <translation>สำเนาของ %1: รับ %2 รายการ ไม่เปลี่ยน %3 รายการ ขัดแย้ง %4 รายการ</translation>
    </message>
    <message>
        <source>What merging does</source>
        <translation>ผลของการรวม</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>เมื่อส่งไป</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ที่นี่</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>ในสำเนา</translation>
    </message>
    <message>
        <source>The comments alone can be merged all the same.</source>
        <translation>แต่ยังรวมเฉพาะความเห็นทบทวนได้</translation>
    </message>
    <message>
        <source>The copy of %1 holds nothing that is not here already.</source>
        <translation>สำเนาของ %1 ไม่มีสิ่งใดที่ยังไม่มีอยู่ที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>The copy of %1: %n change(s) can be taken as they are. There is nothing to decide.</source>
        <translation>
            <numerusform>สำเนาของ %1: รับการแก้ไข %n รายการได้ตามที่เป็น ไม่มีเรื่องที่ต้องตัดสินใจ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the review copy…</source>
        <translation>กำลังอ่านสำเนาทบทวน…</translation>
    </message>
    <message>
        <source>Take back an edited Word file</source>
        <translation>รับไฟล์ Word ที่แก้แล้วกลับ</translation>
    </message>
    <message>
        <source>Before, here and in Word</source>
        <translation>ก่อนหน้า ที่นี่ และใน Word</translation>
    </message>
    <message>
        <source>take Word&apos;s text</source>
        <translation>ใช้ข้อความใน Word</translation>
    </message>
    <message>
        <source>The Word file holds nothing that is not here already.</source>
        <translation>ไฟล์ Word ไม่มีสิ่งใดต่างจากที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the Word file can be taken as they are. There is nothing to decide.</source>
        <translation>
            <numerusform>รับสิ่งที่แก้ในไฟล์ Word ได้ %n รายการ ไม่มีสิ่งที่ต้องตัดสินใจ</numerusform>
        </translation>
    </message>
    <message>
        <source>The Word file: %1 taken, %2 in conflict</source>
        <translation>ไฟล์ Word: รับ %1 รายการ ขัดกัน %2 รายการ</translation>
    </message>
    <message>
        <source>Not placed (%1)</source>
        <translation>หาที่ไม่ได้ (%1)</translation>
    </message>
    <message>
        <source>This text belongs to no field here, or its field cannot hold it. It is not taken over; copy it from here if you need it.</source>
        <translation>ข้อความนี้ไม่ตรงกับช่องใด หรือช่องของข้อความเก็บไม่ได้ จึงไม่รับเข้ามา คัดลอกจากที่นี่ได้ถ้าต้องการ</translation>
    </message>
    <message>
        <source>In Word</source>
        <translation>ใน Word</translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message>
        <source>The reviewer&apos;s text:
%1</source>
        <translation>ข้อความของผู้ทบทวน:
%1</translation>
    </message>
    <message>
        <source>The reviewer changed a row that was removed here:
%1</source>
        <translation>ผู้ทบทวนแก้แถวที่ถูกลบที่นี่แล้ว:
%1</translation>
    </message>
    <message>
        <source>The reviewer added a row:
%1</source>
        <translation>ผู้ทบทวนเพิ่มแถว:
%1</translation>
    </message>
    <message>
        <source>The reviewer removed this row</source>
        <translation>ผู้ทบทวนลบแถวนี้</translation>
    </message>
    <message>
        <source>The reviewer moved this row</source>
        <translation>ผู้ทบทวนย้ายแถวนี้</translation>
    </message>
    <message>
        <source>The reviewer put these rows into another order</source>
        <translation>ผู้ทบทวนจัดลำดับแถวเหล่านี้ใหม่</translation>
    </message>
    <message>
        <source>The text before merging:
%1</source>
        <translation>ข้อความก่อนการรวม:
%1</translation>
    </message>
    <message>
        <source>Merge a review copy</source>
        <translation>รวมสำเนาทบทวน</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>เหมือนเดิม</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>ขัดแย้งกัน</translation>
    </message>
    <message>
        <source>Order of the rows: %1</source>
        <translation>ลำดับของแถว: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>ย้าย: %1</translation>
    </message>
    <message>
        <source>Changed in the copy, removed here: a row of %1</source>
        <translation>แก้ในสำเนา แต่ลบที่นี่แล้ว: แถวหนึ่งของ %1</translation>
    </message>
    <message>
        <source>New row: %1</source>
        <translation>แถวใหม่: %1</translation>
    </message>
    <message>
        <source>Row removed: %1</source>
        <translation>ลบแถว: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>ความเห็น: %1</translation>
    </message>
    <message>
        <source>Comment resolved, opened again or deleted: %1</source>
        <translation>ความเห็นถูกปิด เปิดใหม่ หรือลบ: %1</translation>
    </message>
    <message>
        <source>Reply: %1</source>
        <translation>คำตอบ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: sent %2, here %3, in the copy %4</source>
        <translation>%1: ที่ส่งไป %2 ที่นี่ %3 ในสำเนา %4</translation>
    </message>
    <message>
        <source>Before merging this comment was: %1</source>
        <translation>ก่อนรวมสำเนา ความเห็นนี้: %1</translation>
    </message>
    <message>
        <source>In the reviewer&apos;s copy this comment is: %1</source>
        <translation>ในสำเนาทบทวนของผู้ทบทวน ความเห็นนี้: %1</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ค้างอยู่</translation>
    </message>
</context>
<context>
    <name>MigrationsText</name>
    <message>
        <source>“%1” is damaged: rows refer to others that are missing</source>
        <translation>“%1” เสียหาย: มีแถวที่อ้างถึงแถวซึ่งไม่มี</translation>
    </message>
    <message>
        <source>“%1” could not be brought up to date: %2</source>
        <translation>ปรับ “%1” ให้เป็นรุ่นปัจจุบันไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>MissingConsent</name>
    <message>
        <source>Characters that cannot be printed</source>
        <translation>อักขระที่พิมพ์ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>No typeface of the program has %n character(s) of the report. � is printed in the places below; everything else is printed as it is.</source>
        <translation>
            <numerusform>แบบอักษรของโปรแกรมไม่มีอักขระ %n ตัวของรายงาน จะพิมพ์ � แทนในตำแหน่งด้านล่าง ส่วนอื่นพิมพ์ตามเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>Places of these characters</source>
        <translation>ตำแหน่งของอักขระเหล่านี้</translation>
    </message>
    <message>
        <source>Print all the &amp;same</source>
        <translation>พิมพ์ต่อไป</translation>
    </message>
</context>
<context>
    <name>NewText</name>
    <message>
        <source>the text holds the character %1, which cannot be seen and is not kept</source>
        <translation>ข้อความมีอักขระ %1 ซึ่งมองไม่เห็นและจัดเก็บไม่ได้</translation>
    </message>
</context>
<context>
    <name>NewYearDialog</name>
    <message>
        <source>New fiscal year</source>
        <translation>ปีงบประมาณใหม่</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>เริ่มจาก</translation>
    </message>
    <message>
        <source>Begin the year</source>
        <translation>เริ่มปีนี้</translation>
    </message>
    <message>
        <source>&amp;Fiscal year</source>
        <translation>ปี&amp;งบประมาณ</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>เริ่ม&amp;จาก</translation>
    </message>
    <message>
        <source>The report of %1, with nothing done yet</source>
        <translation>รายงานปี %1 โดยยังไม่มีผลการดำเนินการ</translation>
    </message>
    <message>
        <source>The file has a report of %1 already</source>
        <translation>ไฟล์นี้มีรายงานปี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>Years behind “ปี” and “ปีงบประมาณ” in covers, headings and prefaces move on too. Other dates stay: read them over.</source>
        <translation>ปีที่อยู่หลังคำว่า “ปี” และ “ปีงบประมาณ” ในปก หัวเรื่อง และคำนำ จะเลื่อนตามไปด้วย วันที่อื่นคงไว้ตามเดิม โปรดอ่านทวน</translation>
    </message>
    <message>
        <source>An empty report, from the catalogue: %1</source>
        <translation>รายงานเปล่าจากกรอบการประเมิน: %1</translation>
    </message>
    <message>
        <source>&amp;Take over addresses and explanations, to the items of the year&apos;s catalogue</source>
        <translation>ยกลิงก์และคำอธิบายมาใส่ในข้อตามกรอบการประเมินของปีนั้น (&amp;T)</translation>
    </message>
    <message>
        <source>What becomes of each item</source>
        <translation>แต่ละข้อไปอยู่ที่ใด</translation>
    </message>
</context>
<context>
    <name>OfficeFileText</name>
    <message>
        <source>“%1” is damaged: row %2 cannot be read</source>
        <translation>“%1” เสียหาย: อ่านแถว %2 ไม่ได้</translation>
    </message>
    <message>
        <source>There is no file “%1”</source>
        <translation>ไม่มีไฟล์ “%1”</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file</source>
        <translation>“%1” เป็นโฟลเดอร์ ไม่ใช่ไฟล์</translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing</source>
        <translation>อ่าน “%1” ไม่ได้ เพราะไม่มีสิทธิ์</translation>
    </message>
    <message>
        <source>“%1” is not an office file</source>
        <translation>“%1” ไม่ใช่ไฟล์หน่วยงาน</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing</source>
        <translation>“%1” เสียหาย: ส่วนท้ายหายไป</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program</source>
        <translation>“%1” บันทึกด้วยโปรแกรมรุ่นใหม่กว่านี้</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” เสียหาย</translation>
    </message>
    <message>
        <source>“%1” was written by an earlier version of this program. Open it once where it can be changed, to bring it up to date</source>
        <translation>“%1” บันทึกด้วยโปรแกรมรุ่นเก่า โปรดเปิดในที่ที่แก้ไขได้หนึ่งครั้งเพื่อปรับให้เป็นรุ่นปัจจุบัน</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>มี “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>There is no folder “%1”</source>
        <translation>ไม่มีโฟลเดอร์ “%1”</translation>
    </message>
    <message>
        <source>“%1” can only be read here: the file is read-only</source>
        <translation>เปิด “%1” อ่านได้อย่างเดียว เพราะไฟล์ห้ามเขียน</translation>
    </message>
    <message>
        <source>“%1” is open for reading only</source>
        <translation>“%1” เปิดอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>“%1” is the file itself, not a copy</source>
        <translation>“%1” เป็นไฟล์นี้เอง ไม่ใช่สำเนา</translation>
    </message>
    <message>
        <source>“%1” is damaged: the counter of its rows is out of range</source>
        <translation>“%1” เสียหาย: ตัวนับแถวมีค่าเกินขอบเขต</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file</source>
        <translation>“%1” ไม่ใช่ไฟล์ธรรมดา</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB, the most that this program opens</source>
        <translation>“%1” ใหญ่กว่า 2 GB ซึ่งเป็นขนาดสูงสุดที่โปรแกรมเปิดได้</translation>
    </message>
    <message>
        <source>“%1” was put there by another program and would change the office file. Move it elsewhere first</source>
        <translation>“%1” เป็นไฟล์ที่โปรแกรมอื่นนำมาวางไว้ และจะเปลี่ยนไฟล์ของหน่วยงาน กรุณาย้ายไปไว้ที่อื่นก่อน</translation>
    </message>
    <message>
        <source>“%1” is in the way: it is not an ordinary file. Move it elsewhere first</source>
        <translation>“%1” ขวางอยู่และไม่ใช่ไฟล์ธรรมดา กรุณาย้ายไปไว้ที่อื่นก่อน</translation>
    </message>
    <message>
        <source>“%1” is damaged: entry %2 of its history stands out of order</source>
        <translation>“%1” เสียหาย: ประวัติรายการที่ %2 ไม่อยู่ตามลำดับ</translation>
    </message>
    <message>
        <source>“%1” is damaged: it holds more text than this program writes</source>
        <translation>“%1” เสียหาย: มีข้อความมากเกินกว่าที่โปรแกรมนี้เขียน</translation>
    </message>
    <message>
        <source>“%1” cannot be made with the history that was found</source>
        <translation>สร้าง “%1” จากประวัติที่พบไม่ได้</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was open here</source>
        <translation>“%1” ถูกโปรแกรมอื่นแก้ไขขณะที่เปิดอยู่ที่นี่</translation>
    </message>
    <message>
        <source>“%1” was moved, renamed or deleted while it was open here. Put it back where it was</source>
        <translation>“%1” ถูกย้าย เปลี่ยนชื่อ หรือลบไปขณะที่เปิดอยู่ที่นี่ โปรดนำกลับมาไว้ที่เดิม</translation>
    </message>
    <message>
        <source>The latest change is stored in “%1” after all, although the disk reported an error</source>
        <translation>การแก้ไขล่าสุดบันทึกลง “%1” แล้ว แม้ดิสก์จะแจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>“%1” was written, but holds something else when it is read again</source>
        <translation>เขียน “%1” แล้ว แต่เมื่ออ่านกลับมาข้อมูลไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Nothing in “%1” can be read any more</source>
        <translation>อ่านข้อมูลใน “%1” ไม่ได้เลย</translation>
    </message>
    <message>
        <source>“%1” cannot be read: the disk reports an error</source>
        <translation>อ่าน “%1” ไม่ได้ เพราะดิสก์แจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced: the file is read-only</source>
        <translation>เขียนทับ “%1” ไม่ได้ เพราะไฟล์อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>เขียน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>It is not known whether the latest change is stored: %1</source>
        <translation>ไม่ทราบว่าการแก้ไขล่าสุดถูกบันทึกแล้วหรือไม่: %1</translation>
    </message>
</context>
<context>
    <name>OfficeWizard</name>
    <message>
        <source>New office</source>
        <translation>หน่วยงานใหม่</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Subdistrict administrative organisation</source>
        <translation>องค์การบริหารส่วนตำบล</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>เทศบาล</translation>
    </message>
    <message>
        <source>Provincial administrative organisation</source>
        <translation>องค์การบริหารส่วนจังหวัด</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>หน่วยงานอื่น</translation>
    </message>
    <message>
        <source>&amp;Kind of office</source>
        <translation>&amp;ประเภทหน่วยงาน</translation>
    </message>
    <message>
        <source>&amp;Subdistrict</source>
        <translation>&amp;ตำบล</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>อำเ&amp;ภอ</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>จั&amp;งหวัด</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ที่อยู่(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>เว็บไซต์ (&amp;W)</translation>
    </message>
    <message>
        <source>Units, one on each line</source>
        <translation>ส่วนราชการ บรรทัดละหนึ่งแห่ง</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>The report begins with all indicators and items of that year. Next you choose where the file is kept.</source>
        <translation>รายงานจะเริ่มด้วยตัวชี้วัดและข้อทั้งหมดของปีนั้น ขั้นต่อไปคือเลือกที่เก็บไฟล์</translation>
    </message>
    <message>
        <source>Write the office&apos;s name; it is printed on the cover.</source>
        <translation>กรุณากรอกชื่อหน่วยงาน ซึ่งจะพิมพ์ไว้บนปก</translation>
    </message>
    <message>
        <source>&amp;Units, one on each line</source>
        <translation>ส่วนราช&amp;การ บรรทัดละหนึ่งแห่ง</translation>
    </message>
    <message>
        <source>Units of the office</source>
        <translation>ส่วนราชการในหน่วยงาน</translation>
    </message>
    <message>
        <source>Write at least one unit; items and measures are given to units.</source>
        <translation>กรุณากรอกส่วนราชการอย่างน้อยหนึ่งแห่ง เพื่อมอบหมายข้อและมาตรการ</translation>
    </message>
    <message>
        <source>&amp;People in the order in which they sign. Without a name, dots are printed for the pen.</source>
        <translation>บุคคลตามลำดับการล&amp;งนาม หากไม่ระบุชื่อ จะพิมพ์เส้นประไว้ให้เขียนด้วยปากกา</translation>
    </message>
    <message>
        <source>People who sign</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Write the position of the person in row %1.</source>
        <translation>กรุณากรอกตำแหน่งของบุคคลในแถวที่ %1</translation>
    </message>
    <message>
        <source>&amp;Office name</source>
        <translation>ชื่&amp;อหน่วยงาน</translation>
    </message>
    <message>
        <source>Fiscal &amp;year</source>
        <translation>ปีงบ&amp;ประมาณ</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>แ&amp;บบประเมิน</translation>
    </message>
</context>
<context>
    <name>PagePartsText</name>
    <message>
        <source>Set %1</source>
        <translation>กำหนด%1</translation>
    </message>
    <message>
        <source>Set %1 of the selected rows</source>
        <translation>กำหนด%1ของแถวที่เลือก</translation>
    </message>
    <message>
        <source>This is a review copy. It is signed, opened again and sent only in the file that it comes from.</source>
        <translation>นี่คือสำเนาทบทวน การลงนาม การเปิดแก้ไขอีกครั้ง และการส่งสำเนาทำได้ในไฟล์ต้นทางเท่านั้น</translation>
    </message>
</context>
<context>
    <name>PaperCommandsText</name>
    <message>
        <source>Add %1</source>
        <translation>เพิ่ม %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>ทำสำเนา %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (สำเนา)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>ย้าย %1 ไปยัง %2</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Check a paper</source>
        <translation>ตรวจสอบเอกสารที่พิมพ์</translation>
    </message>
    <message>
        <source>Code at the foot of the page</source>
        <translation>รหัสท้ายหน้า</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>ที่แก้ไขหลังจากนั้น</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>ตรวจสอบ(&amp;C)</translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>กำลังค้นในประวัติ…</translation>
    </message>
    <message>
        <source>The report as it was from %1 to %2.</source>
        <translation>รายงานฉบับระหว่าง %1 ถึง %2</translation>
    </message>
    <message>
        <source>The report as it is today, unchanged since %1.</source>
        <translation>รายงานฉบับปัจจุบัน ไม่มีการแก้ไขตั้งแต่ %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps were signed in this state.</source>
        <translation>ฉบับนี้ลงนามแล้ว %1 จาก %2 ลำดับ</translation>
    </message>
    <message>
        <source>Nobody signed it in this state.</source>
        <translation>ฉบับนี้ยังไม่มีผู้ใดลงนาม</translation>
    </message>
    <message>
        <source>Changed since:</source>
        <translation>ที่แก้ไขหลังจากนั้น:</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>ลบ: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>ย้าย: %1</translation>
    </message>
    <message>
        <source>C&amp;ode at the foot of the page, typed or read from its QR code</source>
        <translation>รหัสท้ายหน้า พิมพ์หรืออ่านจากคิวอาร์โค้ด(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>“%1” holds no content code: 12 digits and letters a to f, as at the foot of the page</source>
        <translation>“%1” ไม่มีรหัสเนื้อหา คือเลขและตัวอักษร a ถึง f รวม ๑๒ ตัวที่ท้ายหน้า</translation>
    </message>
    <message>
        <source>Report %1 is not in this file</source>
        <translation>รายงาน %1 ไม่ได้อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>No state of this file has the content code %1</source>
        <translation>ไม่มีฉบับใดในไฟล์นี้ที่มีรหัสเนื้อหา %1</translation>
    </message>
    <message>
        <source>The history of the file is damaged, so it proves nothing about a paper: %1</source>
        <translation>ประวัติของไฟล์เสียหาย จึงใช้ยืนยันเอกสารกระดาษไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>PasteRowsDialog</name>
    <message>
        <source>Paste rows</source>
        <translation>วางแถว</translation>
    </message>
    <message>
        <source>Choose above each &amp;column where its texts go:</source>
        <translation>เลือกเหนือแต่ละ&amp;คอลัมน์ว่าข้อความไปที่ช่องใด:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>ตารางที่วาง</translation>
    </message>
    <message>
        <source>Field for column %1</source>
        <translation>ช่องของคอลัมน์ %1</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(ไม่ใช้)</translation>
    </message>
    <message>
        <source>&amp;Heading rows to leave out:</source>
        <translation>จำนวนแถวหั&amp;วตารางที่ตัดออก:</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>แทรก %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>แถว %1 คอลัมน์ %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be read</source>
        <translation>
            <numerusform>อีก %n ช่องอ่านไม่ได้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfExportText</name>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>Page %1 of the PDF cannot be made: its font has no room for more glyphs.</source>
        <translation>ทำหน้า %1 ของ PDF ให้เสร็จไม่ได้: แบบอักษรไม่มีที่สำหรับรูปอักษรเพิ่ม</translation>
    </message>
    <message>
        <source>The PDF has %1 pages, but %2 page labels.</source>
        <translation>PDF มี %1 หน้า แต่มีเลขหน้า %2 รายการ</translation>
    </message>
    <message>
        <source>The bookmark &quot;%1&quot; leads to page %2, which is not there.</source>
        <translation>บุ๊กมาร์ก &quot;%1&quot; ชี้ไปหน้า %2 ซึ่งไม่มี</translation>
    </message>
    <message>
        <source>The PDF has no date of creation.</source>
        <translation>PDF ไม่มีวันที่สร้าง</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>the picture cannot be kept as PNG</source>
        <translation>เก็บภาพเป็น PNG ไม่ได้</translation>
    </message>
    <message>
        <source>the picture is larger than 1 MB</source>
        <translation>ภาพใหญ่เกิน 1 MB</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>ภาพลายมือชื่อ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>รูปภาพ (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Keep a picture of the signature of %1</source>
        <translation>เก็บภาพลายมือชื่อของ %1</translation>
    </message>
    <message>
        <source>Remove the picture of the signature of %1</source>
        <translation>ลบภาพลายมือชื่อของ %1</translation>
    </message>
    <message>
        <source>this is no picture of a kind that can be kept</source>
        <translation>ไม่ใช่ภาพชนิดที่เก็บได้</translation>
    </message>
    <message>
        <source>the picture is damaged or too large</source>
        <translation>ภาพเสียหายหรือใหญ่เกินไป</translation>
    </message>
</context>
<context>
    <name>PicturesText</name>
    <message>
        <source>The picture was not taken: %1.</source>
        <translation>ไม่ได้รับภาพ: %1</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>ไฟล์เสียหาย (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ไฟล์ว่างเปล่า</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2)</source>
        <translation>อ่าน “%1” ไม่ได้ (%2)</translation>
    </message>
    <message>
        <source>there is none on the clipboard</source>
        <translation>ไม่มีภาพในคลิปบอร์ด</translation>
    </message>
</context>
<context>
    <name>PlaceNameText</name>
    <message>
        <source>%1 no. %2</source>
        <translation>%1ที่ %2</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>รายงานปี %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>ข้อ %1</translation>
    </message>
    <message>
        <source>Sub-indicator %1</source>
        <translation>ตัวชี้วัดย่อยที่ %1</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>ตัวชี้วัดที่ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 ของ%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1 คอลัมน์ที่ %2</translation>
    </message>
</context>
<context>
    <name>PrintReportText</name>
    <message>
        <source>Nothing was printed</source>
        <translation>ไม่ได้พิมพ์</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The report has no such pages; it ends on page %1.</source>
        <translation>รายงานไม่มีหน้าที่ระบุ หน้าสุดท้ายคือหน้า %1</translation>
    </message>
</context>
<context>
    <name>PrintedReport</name>
    <message>
        <source>The pages could not be written.</source>
        <translation>เขียนหน้ากระดาษไม่ได้</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>There is nothing to print: every section is hidden, left out or empty.</source>
        <translation>ไม่มีสิ่งที่จะพิมพ์ เพราะทุกส่วนถูกซ่อน ไม่ได้เลือก หรือว่างเปล่า</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>A number that is not finite cannot be signed</source>
        <translation>ลงลายมือชื่อรับรองจำนวนที่ไม่จำกัดค่าไม่ได้</translation>
    </message>
    <message>
        <source>A text with half a character in it cannot be signed</source>
        <translation>ลงลายมือชื่อรับรองข้อความที่มีอักขระไม่ครบตัวไม่ได้</translation>
    </message>
    <message>
        <source>Data nested deeper than %1 levels cannot be signed</source>
        <translation>ลงลายมือชื่อรับรองข้อมูลที่ซ้อนกันลึกเกิน %1 ชั้นไม่ได้</translation>
    </message>
    <message>
        <source>A value that is not there cannot be signed</source>
        <translation>ลงลายมือชื่อรับรองค่าที่ไม่มีอยู่ไม่ได้</translation>
    </message>
    <message>
        <source>The signing key is damaged: “%1” is missing</source>
        <translation>กุญแจลงนามเสียหาย: ไม่มี “%1”</translation>
    </message>
    <message>
        <source>The signing key is damaged: “%1” is not hexadecimal</source>
        <translation>กุญแจลงนามเสียหาย: “%1” ไม่ใช่เลขฐานสิบหก</translation>
    </message>
    <message>
        <source>The signing key is damaged: “%1” is not a whole number</source>
        <translation>กุญแจลงนามเสียหาย: “%1” ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>นี่ไม่ใช่กุญแจลงนาม</translation>
    </message>
    <message>
        <source>The signing key was made by a newer version of this program</source>
        <translation>กุญแจลงนามนี้สร้างโดยโปรแกรมรุ่นที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>The signing key is damaged: “%1” has %2 bytes, not %3</source>
        <translation>กุญแจลงนามเสียหาย: “%1” มี %2 ไบต์ ซึ่งต้องมี %3 ไบต์</translation>
    </message>
    <message>
        <source>The signing key is damaged: the effort to open it (%1 passes over %2 bytes of memory) is out of bounds</source>
        <translation>กุญแจลงนามเสียหาย: ภาระในการเปิดกุญแจ (%1 รอบบนหน่วยความจำ %2 ไบต์) อยู่นอกเกณฑ์</translation>
    </message>
    <message>
        <source>There is not enough memory for the signing key: it needs %1 MB</source>
        <translation>หน่วยความจำไม่พอสำหรับกุญแจลงนาม: ต้องใช้ %1 เมกะไบต์</translation>
    </message>
    <message>
        <source>The passphrase does not open this key</source>
        <translation>รหัสผ่านนี้เปิดกุญแจไม่ได้</translation>
    </message>
    <message>
        <source>This computer gives no random numbers to make or open keys with</source>
        <translation>คอมพิวเตอร์นี้ไม่ให้เลขสุ่มสำหรับสร้างหรือเปิดกุญแจ</translation>
    </message>
    <message>
        <source>The passphrase is too short: it needs at least %1 characters</source>
        <translation>รหัสผ่านสั้นเกินไป: ต้องมีอย่างน้อย %1 อักขระ</translation>
    </message>
    <message>
        <source>The secret inside the signing key does not belong to its public key</source>
        <translation>ความลับในกุญแจลงนามไม่ตรงกับกุญแจสาธารณะของกุญแจนั้น</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>ปิดแผงนี้</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>แยกหน้าต่าง</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>แยกแผงออกหรือนำกลับเข้าที่</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>โฟลเดอร์ใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>เปิด(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>เปลี่ยนชื่อ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก(&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>แสดงแบบรายละเอียด</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>แสดงแบบรายการ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>สร้างโฟลเดอร์ใหม่</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>แบบรายละเอียด</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ชื่อไฟล์(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ชนิดของไฟล์:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ไปหน้า</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ไปข้างหน้า</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ไปโฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>แบบรายการ</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>รายการที่เก็บไฟล์</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>ค้นหาใน:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>โฟลเดอร์ชั้นบน</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>แสดงไฟล์ที่ซ่อน(&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>แถบข้าง</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>มีไฟล์ %1 อยู่แล้ว
ต้องการเขียนทับหรือไม่</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>วันที่แก้ไข</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>ตัวเลือก(&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>ตัวเลือก(&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>พิมพ์(&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ทุกหน้า</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>หน้าคู่</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>หน้าคี่</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>พิมพ์</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>พิมพ์เป็นไฟล์ (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ไฟล์ในเครื่อง</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>เขียนไฟล์ PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>เรียงเป็นชุด</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>โหมดสี</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>สำเนา</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>จำนวนชุด:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>หน้าปัจจุบัน</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>พิมพ์สองหน้า</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ขาวดำ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>เย็บด้านยาว</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>เย็บด้านสั้น</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>การตั้งค่าการพิมพ์</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>ชุดหน้า:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้ากระดาษ</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ตั้งแต่หน้า</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>พิมพ์ทั้งหมด</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>ช่วงที่พิมพ์</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>กลับลำดับ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>ส่วนที่เลือก</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ชื่อ(&amp;N):</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ที่ตั้ง:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ไฟล์ปลายทาง(&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>คุณสมบัติ(&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่างก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>เครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ชนิด:</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>เสร็จสิ้น(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>ถัดไป(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; ย้อนกลับ(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>ยืนยัน</translation>
    </message>
</context>
<context>
    <name>ReadFileText</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, the most that this program reads</source>
        <translation>%1 มีขนาดเกิน %2 MB ซึ่งเป็นขนาดสูงสุดที่โปรแกรมอ่านได้</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>เป็นโฟลเดอร์</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ไม่ใช่ไฟล์ธรรมดา</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ไม่มีไฟล์ชื่อนี้</translation>
    </message>
</context>
<context>
    <name>ReadinessText</name>
    <message numerus="yes">
        <source>%1: %n element(s) not met</source>
        <translation>
            <numerusform>%1 ยังไม่ครบองค์ประกอบ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ยังว่าง</translation>
    </message>
    <message>
        <source>%1 has no title</source>
        <translation>%1 ยังไม่มีชื่อเรื่อง</translation>
    </message>
    <message>
        <source>%1 has no text</source>
        <translation>%1 ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>%1 names nobody responsible</source>
        <translation>%1 ยังไม่มีผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>%1 has no steps</source>
        <translation>%1 ยังไม่มีขั้นตอน</translation>
    </message>
    <message>
        <source>%1 has no output</source>
        <translation>%1 ยังไม่มีผลผลิต</translation>
    </message>
    <message>
        <source>%1 has no outcome</source>
        <translation>%1 ยังไม่มีผลลัพธ์</translation>
    </message>
    <message>
        <source>%1 has no summary</source>
        <translation>%1 ยังไม่มีสรุปผล</translation>
    </message>
    <message>
        <source>%1 has no result</source>
        <translation>%1 ยังไม่มีผลลัพธ์หรือความสำเร็จ</translation>
    </message>
    <message>
        <source>%1 names no person</source>
        <translation>%1 ยังไม่ระบุบุคคล</translation>
    </message>
    <message>
        <source>%1 has no position</source>
        <translation>%1 ยังไม่มีตำแหน่ง</translation>
    </message>
    <message>
        <source>%1 is not done</source>
        <translation>%1 ยังดำเนินการไม่เสร็จ</translation>
    </message>
    <message>
        <source>%1 says nothing about progress</source>
        <translation>%1 ยังไม่มีความก้าวหน้า</translation>
    </message>
    <message>
        <source>%1 has no evidence</source>
        <translation>%1 ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>%1 is not a web address (http or https)</source>
        <translation>%1 ไม่ใช่ที่อยู่เว็บ (http หรือ https)</translation>
    </message>
</context>
<context>
    <name>ReadingProgressText</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Recover into a new file…</source>
        <translation>กู้คืนลงไฟล์ใหม่…(&amp;R)</translation>
    </message>
    <message>
        <source>Take the newest good &amp;backup…</source>
        <translation>ใช้สำเนาสำรองล่าสุดที่ใช้ได้…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <translation>เปิดไฟล์ใหม่(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ไฟล์เสียหาย</translation>
    </message>
    <message>
        <source>What could be recovered</source>
        <translation>สิ่งที่กู้คืนได้</translation>
    </message>
    <message>
        <source>Nothing is written into it: it stays as it is. A new file can be made from what can still be read; a list then says what is missing.</source>
        <translation>โปรแกรมไม่เขียนสิ่งใดลงในไฟล์นี้ ไฟล์จะคงอยู่ตามเดิม โปรแกรมสร้างไฟล์ใหม่จากส่วนที่ยังอ่านได้ และแจ้งรายการที่ขาดหายไป</translation>
    </message>
    <message>
        <source>There is no good backup beside it.</source>
        <translation>ไม่พบสำเนาสำรองที่ใช้ได้</translation>
    </message>
    <message>
        <source>The newest good backup is of %1. What was done since is not in it.</source>
        <translation>สำเนาสำรองล่าสุดที่ใช้ได้ทำไว้เมื่อ %1 สิ่งที่ทำหลังจากนั้นไม่อยู่ในสำเนานี้</translation>
    </message>
    <message>
        <source>Office files (*.ita)</source>
        <translation>ไฟล์หน่วยงาน (*.ita)</translation>
    </message>
    <message>
        <source>Recover into</source>
        <translation>กู้คืนลงไฟล์</translation>
    </message>
    <message>
        <source> (recovered)</source>
        <translation> (กู้คืน)</translation>
    </message>
    <message>
        <source>Copy the backup to</source>
        <translation>คัดลอกสำเนาสำรองไปที่</translation>
    </message>
    <message>
        <source> (from the backup)</source>
        <translation> (จากสำเนาสำรอง)</translation>
    </message>
    <message>
        <source>The backup of %1 was copied to %2</source>
        <translation>คัดลอกสำเนาสำรองเมื่อ %1 ไปที่ %2 แล้ว</translation>
    </message>
    <message>
        <source>Choose another name: the damaged file stays, in case more can be read of it.</source>
        <translation>โปรดเลือกชื่ออื่น: ไฟล์ที่เสียหายต้องคงไว้ เผื่อยังอ่านข้อมูลได้เพิ่ม</translation>
    </message>
</context>
<context>
    <name>RecoveryText</name>
    <message>
        <source>The whole history could be read: everything is there, and so is who changed what and when.</source>
        <translation>อ่านประวัติได้ครบทั้งหมด: ข้อมูลอยู่ครบ รวมทั้งผู้แก้ไขและเวลาที่แก้ไข</translation>
    </message>
    <message>
        <source>Part of the history could be read; the rest was taken from the content.</source>
        <translation>อ่านประวัติได้บางส่วน ส่วนที่เหลือนำมาจากเนื้อหา</translation>
    </message>
    <message>
        <source>Only the content could be read.</source>
        <translation>อ่านได้เฉพาะเนื้อหา</translation>
    </message>
    <message>
        <source>Entries of the history that were kept: %1</source>
        <translation>ประวัติที่เก็บไว้ได้: %1 รายการ</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>ขาดหาย: %1</translation>
    </message>
    <message>
        <source>Still wrong: %1</source>
        <translation>ยังไม่ถูกต้อง: %1</translation>
    </message>
    <message>
        <source>%1: step %2, signed by %3, still holds</source>
        <translation>ปี %1: ขั้นที่ %2 ลงนามโดย %3 ยังมีผล</translation>
    </message>
    <message>
        <source>%1: step %2, signed by %3, no longer holds</source>
        <translation>ปี %1: ขั้นที่ %2 ลงนามโดย %3 ไม่มีผลแล้ว</translation>
    </message>
    <message>
        <source>Recovery of a damaged file</source>
        <translation>กู้คืนไฟล์ที่เสียหาย</translation>
    </message>
    <message>
        <source>Secret keys: whoever signs needs a new one</source>
        <translation>กุญแจลับ: ผู้ลงนามต้องสร้างกุญแจใหม่</translation>
    </message>
    <message>
        <source>The history: who changed what before today is lost</source>
        <translation>ประวัติ: ไม่ทราบว่าใครแก้ไขอะไรก่อนวันนี้</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the history</source>
        <translation>ประวัติรายการที่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>The history after entry %1: what came of it stands in one entry of today</source>
        <translation>ประวัติหลังรายการที่ %1: ผลของรายการเหล่านั้นรวมอยู่ในรายการเดียวของวันนี้</translation>
    </message>
    <message>
        <source>Part of the content: %1 rows and %2 fields could be seen, but not read; others may be gone without a trace</source>
        <translation>เนื้อหาบางส่วน: พบแต่อ่านไม่ได้ %1 แถว และ %2 ช่อง และอาจมีส่วนอื่นหายไปโดยไม่ทราบ</translation>
    </message>
    <message>
        <source>What came after the history that could be read: it does not fit together</source>
        <translation>สิ่งที่เกิดหลังประวัติที่อ่านได้: ข้อมูลเข้ากันไม่ได้</translation>
    </message>
    <message>
        <source>Neither the history nor the content can be read any more</source>
        <translation>อ่านทั้งประวัติและเนื้อหาไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>“%1” is the damaged file itself; it stays as it is</source>
        <translation>“%1” คือไฟล์ที่เสียหายเอง ซึ่งต้องคงอยู่ตามเดิม</translation>
    </message>
    <message>
        <source>%1: step %2, signed by %3, holds for the content; the history that was signed with it is lost</source>
        <translation>%1: ขั้นที่ %2 ลงนามโดย %3 ยังมีผลต่อเนื้อหา แต่ประวัติที่ลงนามไว้ด้วยกันสูญหายไป</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Re-open the report</source>
        <translation>เปิดรายงานเพื่อแก้ไขใหม่</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>&amp;Reason, kept with the sign-offs</source>
        <translation>เหตุผล เก็บไว้กับการลงนาม(&amp;R)</translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>เปิดเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>These sign-offs fall and must be given anew:</source>
        <translation>การลงนามต่อไปนี้จะสิ้นผลและต้องลงนามใหม่:</translation>
    </message>
    <message>
        <source>step %1, %2, %3</source>
        <translation>ลำดับที่ %1 %2 เมื่อ %3</translation>
    </message>
    <message>
        <source>To be changed: %1</source>
        <translation>จะแก้ไข: %1</translation>
    </message>
</context>
<context>
    <name>ReplaceCommandsText</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n place(s)</source>
        <translation>
            <numerusform>แทนที่ “%1” ด้วย “%2” %n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommandsText</name>
    <message>
        <source>Begin fiscal year %1</source>
        <translation>เริ่มปีงบประมาณ %1</translation>
    </message>
</context>
<context>
    <name>ReportTypefaces</name>
    <message>
        <source>The typeface that belongs to the program cannot be loaded. Install the program again.</source>
        <translation>เปิดแบบอักษรของโปรแกรมไม่ได้ โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The typeface %1 is not installed on this computer. Choose another one.</source>
        <translation>เครื่องนี้ไม่มีแบบอักษร %1 โปรดเลือกแบบอื่น</translation>
    </message>
</context>
<context>
    <name>RescueText</name>
    <message>
        <source>%1 (mine %2)</source>
        <translation>%1 (ของฉัน %2)</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>สำเนาของ %1</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Bring the year back</source>
        <translation>นำปีนี้กลับ</translation>
    </message>
    <message>
        <source>Bring an archived year back</source>
        <translation>นำปีที่เก็บถาวรกลับ</translation>
    </message>
    <message>
        <source>No year is archived out of this file.</source>
        <translation>ไม่มีปีที่เก็บถาวรแยกออกจากไฟล์นี้</translation>
    </message>
    <message>
        <source>The year %1 was archived on %2 by %3 in “%4”. It comes back exactly as it went, with its sign-offs; an archive that was changed since is refused. The archive stays as it is.</source>
        <translation>ปี %1 ถูกเก็บถาวรเมื่อ %2 โดย %3 ใน “%4” ปีนี้จะกลับมาเหมือนเดิมทุกอย่างพร้อมการลงนาม หากไฟล์เก็บถาวรถูกแก้ไขหลังจากนั้นจะไม่รับ ไฟล์เก็บถาวรยังอยู่ตามเดิม</translation>
    </message>
    <message>
        <source>File of the archive</source>
        <translation>ไฟล์เก็บถาวร</translation>
    </message>
    <message>
        <source>Office files (*.ita)</source>
        <translation>ไฟล์หน่วยงาน (*.ita)</translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>“%1” could not be read back as it was written</source>
        <translation>อ่าน “%1” กลับมาแล้วไม่ตรงกับที่เขียน</translation>
    </message>
    <message>
        <source>Review copy for %1</source>
        <translation>สำเนาทบทวนสำหรับ %1</translation>
    </message>
    <message>
        <source>There is no such report</source>
        <translation>ไม่มีรายงานนี้</translation>
    </message>
    <message>
        <source>There is no person “%1” with a name or position in this file</source>
        <translation>ไม่มีบุคคล “%1” ที่มีชื่อหรือตำแหน่งในไฟล์นี้</translation>
    </message>
    <message>
        <source>%1: the name of a review copy ends in .itareview</source>
        <translation>%1: ชื่อสำเนาทบทวนต้องลงท้ายด้วย .itareview</translation>
    </message>
    <message>
        <source>“%1” is not the review copy that was sent: what it began with was changed</source>
        <translation>“%1” ไม่ใช่สำเนาทบทวนที่ส่งไป: เนื้อหาตั้งต้นถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>“%1” is not a review copy</source>
        <translation>“%1” ไม่ใช่สำเนาทบทวน</translation>
    </message>
    <message>
        <source>“%1” is a review copy of another file</source>
        <translation>“%1” เป็นสำเนาทบทวนของไฟล์อื่น</translation>
    </message>
    <message>
        <source>“%1” is a copy of a report that is not in this file any more</source>
        <translation>“%1” เป็นสำเนาของรายงานที่ไม่มีในไฟล์นี้แล้ว</translation>
    </message>
    <message>
        <source>“%1” is a copy of the report of another year</source>
        <translation>“%1” เป็นสำเนาของรายงานปีอื่น</translation>
    </message>
    <message>
        <source>“%1” is not one of the review copies of this report</source>
        <translation>“%1” ไม่ใช่สำเนาทบทวนฉบับใดของรายงานนี้</translation>
    </message>
    <message>
        <source>“%1” holds what its person may not do: %2</source>
        <translation>“%1” มีสิ่งที่เจ้าของสำเนาไม่มีสิทธิ์ทำ: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged or was changed by another program: %2</source>
        <translation>“%1” เสียหายหรือถูกโปรแกรมอื่นแก้: %2</translation>
    </message>
    <message>
        <source>Send a review copy to %1</source>
        <translation>ส่งสำเนาทบทวนให้ %1</translation>
    </message>
    <message>
        <source>Comments alone can be merged all the same</source>
        <translation>ยังรวมเฉพาะความเห็นได้</translation>
    </message>
    <message>
        <source>“%1” holds more new comments and rows than can be merged: %2</source>
        <translation>“%1” มีความเห็นและรายการใหม่เกินกว่าที่รวมได้ คือ %2 รายการ</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>edit the report</source>
        <translation>แก้ไขรายงาน</translation>
    </message>
    <message>
        <source>edit rows of the unit</source>
        <translation>แก้ไขแถวของส่วนราชการ</translation>
    </message>
    <message>
        <source>write the opinion</source>
        <translation>เขียนความเห็น</translation>
    </message>
    <message>
        <source>edit the office and its people</source>
        <translation>แก้ไขข้อมูลหน่วยงานและบุคคล</translation>
    </message>
    <message>
        <source>change the role of a person</source>
        <translation>เปลี่ยนบทบาทของบุคคล</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>ให้ความเห็นทบทวน</translation>
    </message>
    <message>
        <source>resolve comments</source>
        <translation>ปิดความเห็นทบทวน</translation>
    </message>
    <message>
        <source>change an own comment</source>
        <translation>แก้ไขความเห็นของตน</translation>
    </message>
    <message>
        <source>delete the comment of another</source>
        <translation>ลบความเห็นของผู้อื่น</translation>
    </message>
    <message>
        <source>make a signing key</source>
        <translation>สร้างกุญแจลงนาม</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>ลงนาม</translation>
    </message>
    <message>
        <source>re-open what is signed</source>
        <translation>เปิดสิ่งที่ลงนามแล้วเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>send review copies</source>
        <translation>ส่งสำเนาทบทวน</translation>
    </message>
    <message>
        <source>merge review copies</source>
        <translation>รวมสำเนาทบทวน</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>เจ้าของไฟล์</translation>
    </message>
    <message>
        <source>A drafter</source>
        <translation>ผู้จัดทำ</translation>
    </message>
    <message>
        <source>A signer</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>A reviewer</source>
        <translation>ผู้ทบทวน</translation>
    </message>
    <message>
        <source>Sign-offs, keys and the words of others are never changed or removed</source>
        <translation>การลงนาม กุญแจ และถ้อยคำของผู้อื่น แก้ไขหรือลบไม่ได้</translation>
    </message>
    <message>
        <source>This review copy does not allow you to %1</source>
        <translation>สำเนาทบทวนนี้ไม่ให้%1</translation>
    </message>
    <message>
        <source>%1 may not %2</source>
        <translation>%1ไม่มีสิทธิ%2</translation>
    </message>
    <message>
        <source>replace signing keys or the signature pictures of others</source>
        <translation>เปลี่ยนกุญแจลงนาม หรือภาพลายมือชื่อของผู้อื่น</translation>
    </message>
    <message>
        <source>archive years and bring them back</source>
        <translation>เก็บถาวรปีหรือนำปีกลับ</translation>
    </message>
</context>
<context>
    <name>RowCommandsText</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>กำหนด%1ของ%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>เพิ่ม%1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>ทำสำเนา%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>ลบ%1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>ย้าย%1</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>แทรก %n แถว</numerusform>
        </translation>
    </message>
    <message>
        <source>Add another form of a document</source>
        <translation>เพิ่มเอกสารในอีกรูปแบบ</translation>
    </message>
</context>
<context>
    <name>RowKind</name>
    <message>
        <source>Office</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปก</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Plan of measures</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>ผลการดำเนินการตามมาตรการ</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ผลการดำเนินการประจำปี</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>OIT items</source>
        <translation>ข้อ OIT</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>มาตรการ</translation>
    </message>
    <message>
        <source>Measure carried out</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Sign-off step</source>
        <translation>ลำดับการลงนาม</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์หรือความสำเร็จ</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>Sub-indicator</source>
        <translation>ตัวชี้วัดย่อย</translation>
    </message>
    <message>
        <source>OIT item</source>
        <translation>ข้อ OIT</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็นทบทวน</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>กุญแจลงนาม</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>สำเนาทบทวน</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>บล็อก</translation>
    </message>
    <message>
        <source>Table column</source>
        <translation>คอลัมน์ของตาราง</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>แถวของตาราง</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>เซลล์ของตาราง</translation>
    </message>
    <message>
        <source>Free table</source>
        <translation>ตารางอิสระ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Contents page</source>
        <translation>สารบัญ</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>ข้อที่ตรวจพบซึ่งยอมรับแล้ว</translation>
    </message>
    <message>
        <source>Part of the catalogue</source>
        <translation>ส่วนของกรอบการประเมิน</translation>
    </message>
    <message>
        <source>Archived year</source>
        <translation>ปีที่เก็บถาวร</translation>
    </message>
</context>
<context>
    <name>RulesText</name>
    <message>
        <source>is empty</source>
        <translation>ยังว่าง</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>ใช้ “%1” ซ้ำ</translation>
    </message>
    <message>
        <source>“%1” names nothing in this file</source>
        <translation>“%1” ไม่มีในไฟล์นี้</translation>
    </message>
</context>
<context>
    <name>SampleCopyText</name>
    <message>
        <source>Sample</source>
        <translation>ตัวอย่าง</translation>
    </message>
</context>
<context>
    <name>SavePdfText</name>
    <message>
        <source>Making the PDF…</source>
        <translation>กำลังทำ PDF…</translation>
    </message>
</context>
<context>
    <name>SaveWatchedText</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>ScoreSheetText</name>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>the total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>The level is %1: not known is %2</source>
        <translation>ระดับเป็น %1 เพราะยังไม่ทราบ %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> หรือ </translation>
    </message>
    <message>
        <source>The level is %1, the best one</source>
        <translation>ระดับเป็น %1 ซึ่งสูงสุด</translation>
    </message>
    <message>
        <source>The level is %1, whatever the missing scores are</source>
        <translation>ระดับเป็น %1 ไม่ว่าคะแนนที่ยังไม่ทราบจะเป็นเท่าใด</translation>
    </message>
    <message>
        <source>The level is %1, not %2: %3</source>
        <translation>ระดับเป็น %1 ไม่ใช่ %2 เพราะ %3</translation>
    </message>
    <message>
        <source>typed is %1, but its parts give %2</source>
        <translation>กรอกไว้ %1 แต่คำนวณจากส่วนย่อยได้ %2</translation>
    </message>
    <message>
        <source>%1, from its parts</source>
        <translation>%1 คำนวณจากส่วนย่อย</translation>
    </message>
    <message>
        <source>%1, from the total</source>
        <translation>%1 คำนวณจากคะแนนรวม</translation>
    </message>
    <message>
        <source>between %1 and %2, from the total</source>
        <translation>ระหว่าง %1 กับ %2 จากคะแนนรวม</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>The score of %1 is %2, but its parts give %3</source>
        <translation>คะแนนของ %1 คือ %2 แต่คำนวณจากส่วนย่อยได้ %3</translation>
    </message>
    <message numerus="yes">
        <source>not known, %n part(s) missing</source>
        <translation>
            <numerusform>ยังไม่ทราบ ขาดคะแนนส่วนย่อย %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreTrendText</name>
    <message>
        <source>Add the trend of the scores</source>
        <translation>เพิ่มแนวโน้มคะแนน</translation>
    </message>
</context>
<context>
    <name>ScoresDialog</name>
    <message>
        <source>&amp;Type this score</source>
        <translation>กรอกคะแนนนี้ (&amp;T)</translation>
    </message>
    <message>
        <source>All scores</source>
        <translation>คะแนนทั้งหมด</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Score of</source>
        <translation>คะแนนของ</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>ที่กรอก</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ที่คำนวณได้</translation>
    </message>
</context>
<context>
    <name>SectionSetupDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>จัดรูปแบบ%1</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;กระดาษ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>หัวเรื่อง</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ความกว้าง</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Back to &amp;found widths</source>
        <translation>กลับไปใช้ความกว้างที่โปรแกรมหาให้(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;เริ่มที่</translation>
    </message>
    <message>
        <source>&amp;Number of its first page</source>
        <translation>เลข&amp;หน้าแรก</translation>
    </message>
    <message>
        <source>goes on from the page before</source>
        <translation>ต่อจากหน้าก่อน</translation>
    </message>
    <message>
        <source>Columns of the table in printed order. Widths are found, unless you set them here as relative numbers. What is not ticked is kept, but neither printed nor signed.</source>
        <translation>คอลัมน์ของตารางตามลำดับที่พิมพ์ โปรแกรมหาความกว้างให้เอง เว้นแต่จะกำหนดเป็นตัวเลขสัดส่วนที่นี่ คอลัมน์ที่ไม่ทำเครื่องหมายยังเก็บไว้ แต่ไม่พิมพ์และไม่อยู่ในสิ่งที่ลงนาม</translation>
    </message>
    <message>
        <source>Move column &amp;up</source>
        <translation>ย้าย&amp;คอลัมน์ขึ้น</translation>
    </message>
    <message>
        <source>Move column &amp;down</source>
        <translation>ย้ายคอลัมน์&amp;ลง</translation>
    </message>
    <message>
        <source>A table needs a column. To leave out the whole section, hide it from print.</source>
        <translation>ตารางต้องมีอย่างน้อยหนึ่งคอลัมน์ หากไม่ต้องการทั้งส่วน ให้ซ่อนส่วนนั้นจากการพิมพ์</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>ค่าเป็น(&amp;H)</translation>
    </message>
    <message>
        <source>The added column needs a heading.</source>
        <translation>คอลัมน์ที่เพิ่มต้องมีหัวคอลัมน์</translation>
    </message>
    <message>
        <source>&amp;Add a column</source>
        <translation>เพิ่มคอลัมน์(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the added column</source>
        <translation>ลบคอลัมน์ที่เพิ่ม(&amp;R)</translation>
    </message>
</context>
<context>
    <name>SendCopyDialog</name>
    <message>
        <source>&amp;comment</source>
        <translation>ให้ความเห็นทบทวน(&amp;C)</translation>
    </message>
    <message>
        <source>write her &amp;opinion in the sign-off</source>
        <translation>เขียนความเห็นในลำดับลงนามของตน(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;edit rows of her unit</source>
        <translation>แก้ไขแถวของส่วนราชการตน(&amp;E)</translation>
    </message>
    <message>
        <source>Send a review copy</source>
        <translation>ส่งสำเนาทบทวน</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>ส่งให้</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>สร้างสำเนา…</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>ส่งให้(&amp;F)</translation>
    </message>
    <message>
        <source>She may</source>
        <translation>ผู้รับทำได้</translation>
    </message>
    <message>
        <source>Write the review copy</source>
        <translation>สร้างสำเนาทบทวน</translation>
    </message>
    <message>
        <source>Review copies (*.itareview)</source>
        <translation>สำเนาทบทวน (*.itareview)</translation>
    </message>
    <message>
        <source>The copy is written, read again and complete:
%1</source>
        <translation>สร้างสำเนาแล้ว อ่านซ้ำแล้ว และครบถ้วน:
%1</translation>
    </message>
    <message>
        <source>Copies sent</source>
        <translation>สำเนาที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>ยังไม่ส่งกลับมา</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>รวมแล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>%1, sent %2, %3</source>
        <translation>%1 ส่งเมื่อ %2 %3</translation>
    </message>
    <message>
        <source>Copies &amp;sent</source>
        <translation>สำเนาที่ส่งแล้ว(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>A row cannot be inserted under a number that it never had</source>
        <translation>แทรกแถวด้วยหมายเลขที่ไม่เคยมีไม่ได้</translation>
    </message>
    <message>
        <source>The office itself cannot be removed</source>
        <translation>ลบหน่วยงานเองไม่ได้</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>ตามเครื่อง</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>โปรแกรม</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;ภาษา</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ลั&amp;กษณะหน้าจอ</translation>
    </message>
    <message>
        <source>&amp;Your name in the history</source>
        <translation>ชื่&amp;อของท่านในประวัติ</translation>
    </message>
    <message>
        <source>&amp;Type Thai digits</source>
        <translation>พิมพ์เป็นเลข&amp;ไทย</translation>
    </message>
    <message>
        <source>&amp;Mark mixed digits</source>
        <translation>เตือนเมื่อใช้เลข&amp;ปนกัน</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>ตรวจตัว&amp;สะกด</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>การพิมพ์ข้อความ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> พอยต์</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> มม.</translation>
    </message>
    <message>
        <source>Printed report</source>
        <translation>รายงานที่พิมพ์</translation>
    </message>
    <message>
        <source>Type&amp;face</source>
        <translation>แ&amp;บบอักษร</translation>
    </message>
    <message>
        <source>Text size of ta&amp;bles</source>
        <translation>ขนาดอักษรใน&amp;ตาราง</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>ขอบซ้าย</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>ขอบขวา</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>ขอบบน</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>ขอบล่าง</translation>
    </message>
    <message>
        <source>The program speaks the new language when it is next started.</source>
        <translation>ภาษาใหม่จะใช้เมื่อเปิดโปรแกรมครั้งถัดไป</translation>
    </message>
    <message>
        <source>&amp;Digits of page numbers and counts</source>
        <translation>ตัวเลขของเลขหน้าและจำนวน(&amp;D)</translation>
    </message>
    <message>
        <source>beside the office&apos;s file</source>
        <translation>ข้างไฟล์ของหน่วยงาน</translation>
    </message>
    <message>
        <source>none, such as a USB stick</source>
        <translation>ไม่มี เช่น แฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>โฟลเดอร์สำหรับสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>ที่เก็บสำเนาสำรองแห่งที่สอง</translation>
    </message>
    <message>
        <source> months</source>
        <translation> เดือน</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>F&amp;older for backups</source>
        <translation>&amp;โฟลเดอร์สำหรับสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Second plac&amp;e</source>
        <translation>ที่เก็บแห่งที่สอง(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep them for</source>
        <translation>เก็บไว้&amp;นาน</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>E&amp;xplain the fields of forms</source>
        <translation>แสดงคำอธิบายข้างช่อง(&amp;X)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้น</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>การทำงาน</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>รหัสผ่าน(&amp;P)</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>ส่งกลับแก้ไข</translation>
    </message>
    <message>
        <source>Withdraw the signature</source>
        <translation>ถอนการลงนาม</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>ลงนาม</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ลำดับที่ %1</translation>
    </message>
    <message>
        <source>Stands at the foot of every printed page</source>
        <translation>อยู่ที่ท้ายทุกหน้าที่พิมพ์</translation>
    </message>
    <message>
        <source>Report and content</source>
        <translation>รายงานและเนื้อหา</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>เหตุผล(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Opinion</source>
        <translation>ความเห็น(&amp;O)</translation>
    </message>
    <message>
        <source>Left blank: dotted lines for the pen</source>
        <translation>เว้นว่างไว้: พิมพ์เส้นประให้เขียนด้วยปากกา</translation>
    </message>
    <message>
        <source>Places meant</source>
        <translation>ตำแหน่งที่หมายถึง</translation>
    </message>
    <message>
        <source>Places &amp;meant</source>
        <translation>ตำแหน่งที่หมายถึง(&amp;M)</translation>
    </message>
    <message>
        <source>Signs step %1 as well</source>
        <translation>ลงนามลำดับที่ %1 ด้วย</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the report are unfinished. It can be signed all the same.</source>
        <translation>
            <numerusform>รายงานยังมีสิ่งที่ค้าง %n รายการ แต่ลงนามได้</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be printed</source>
        <translation>สิ่งที่พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Cannot be printed</source>
        <translation>พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสาร</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on the report are still open.</source>
        <translation>
            <numerusform>ยังมีความเห็นที่ค้างอยู่ %n รายการ แต่ลงนามได้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffText</name>
    <message>
        <source>%1 does not continue the one before it</source>
        <translation>%1 ไม่ต่อเนื่องจากรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>อ่าน%1 ไม่ได้</translation>
    </message>
    <message>
        <source>%1 was changed after it was made</source>
        <translation>%1 ถูกแก้ไขหลังลงนาม</translation>
    </message>
    <message>
        <source>%1 is signed with a key that is not one of its person</source>
        <translation>%1 ลงนามด้วยกุญแจที่ไม่ใช่ของบุคคลนั้น</translation>
    </message>
    <message>
        <source>The signature of %1 does not hold</source>
        <translation>ลายมือชื่อดิจิทัลของ %1 ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Step %1: the report is not what %2 signed</source>
        <translation>ลำดับที่ %1: รายงานไม่ตรงกับที่ %2 ลงนาม</translation>
    </message>
    <message>
        <source>Step %1: the opinion is not the one that %2 signed</source>
        <translation>ลำดับที่ %1: ความเห็นไม่ตรงกับที่ %2 ลงนาม</translation>
    </message>
    <message>
        <source>Step %1: it was signed by another person</source>
        <translation>ลำดับที่ %1: ผู้ลงนามเป็นบุคคลอื่น</translation>
    </message>
    <message>
        <source>Record %1 (re-opening)</source>
        <translation>รายการที่ %1 (เปิดเพื่อแก้ไข)</translation>
    </message>
    <message>
        <source>Record %1 (step %2, %3)</source>
        <translation>รายการที่ %1 (ลำดับที่ %2 %3)</translation>
    </message>
    <message>
        <source>The sign-off of %1 carries a time before the one it follows: a clock was set back</source>
        <translation>การลงนามของ %1 มีเวลาก่อนรายการที่ต่อจาก แสดงว่านาฬิกาถูกตั้งย้อน</translation>
    </message>
    <message>
        <source>Fonts, margins and the layout of windows</source>
        <translation>แบบอักษร ขอบกระดาษ และการจัดหน้าต่าง</translation>
    </message>
    <message>
        <source>Nothing is signed, so there is nothing to re-open</source>
        <translation>ยังไม่มีการลงนาม จึงไม่มีสิ่งที่ต้องเปิดใหม่</translation>
    </message>
    <message>
        <source>The sign-off chain has no step %1</source>
        <translation>สายการลงนามไม่มีลำดับที่ %1</translation>
    </message>
    <message>
        <source>Step %1 can no longer be withdrawn: step %2 is signed already</source>
        <translation>ถอนลำดับที่ %1 ไม่ได้แล้ว เพราะลำดับที่ %2 ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Step %1 is not signed</source>
        <translation>ลำดับที่ %1 ยังไม่ได้ลงนาม</translation>
    </message>
    <message>
        <source>Step %1 is signed already</source>
        <translation>ลำดับที่ %1 ลงนามแล้ว</translation>
    </message>
    <message>
        <source>Step %1 cannot be signed before step %2</source>
        <translation>ลำดับที่ %1 ลงนามก่อนลำดับที่ %2 ไม่ได้</translation>
    </message>
    <message>
        <source>The first step cannot send back: the report is with the drafter</source>
        <translation>ลำดับแรกส่งกลับไม่ได้ เพราะรายงานอยู่กับผู้จัดทำ</translation>
    </message>
    <message>
        <source>Step %1 names no person</source>
        <translation>ลำดับที่ %1 ไม่ได้ระบุบุคคล</translation>
    </message>
    <message>
        <source>The key that signed is not the one in use of %1</source>
        <translation>กุญแจที่ลงนามไม่ใช่กุญแจที่ %1 ใช้อยู่</translation>
    </message>
    <message>
        <source>A reason must be given</source>
        <translation>ต้องระบุเหตุผล</translation>
    </message>
    <message>
        <source>Step %1 is not that of %2</source>
        <translation>ลำดับที่ %1 ไม่ใช่ของ %2</translation>
    </message>
    <message>
        <source>The sign-off does not continue the chain</source>
        <translation>การลงนามไม่ต่อเนื่องจากสายการลงนาม</translation>
    </message>
    <message>
        <source>The sign-off was changed after it was made</source>
        <translation>การลงนามถูกแก้ไขหลังจากทำขึ้น</translation>
    </message>
    <message>
        <source>The sign-off is about another content of the report</source>
        <translation>การลงนามนี้เป็นของเนื้อหารายงานฉบับอื่น</translation>
    </message>
    <message>
        <source>Step %1: the name of its person is not entered yet</source>
        <translation>ลำดับที่ %1: ยังไม่ได้กรอกชื่อบุคคล</translation>
    </message>
    <message>
        <source>The sign-off of step %1 no longer holds: the report was changed by another program. Verify the file, or re-open the report</source>
        <translation>การลงนามลำดับที่ %1 ไม่มีผลแล้ว เพราะรายงานถูกแก้ด้วยโปรแกรมอื่น ให้ตรวจสอบไฟล์ หรือเปิดรายงานเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>The sign-off has form %1, which this program does not know</source>
        <translation>การลงนามอยู่ในรูปแบบที่ %1 ซึ่งโปรแกรมนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>The history before it is not the one that %1 signed</source>
        <translation>ประวัติก่อนหน้านั้นไม่ใช่ประวัติที่ %1 ลงนามไว้</translation>
    </message>
    <message>
        <source>Its time is not the one that %1 signed</source>
        <translation>เวลาของรายการไม่ใช่เวลาที่ %1 ลงนามไว้</translation>
    </message>
    <message>
        <source>Its author is not %1, who signed</source>
        <translation>ผู้ทำรายการไม่ใช่ %1 ซึ่งเป็นผู้ลงนาม</translation>
    </message>
    <message>
        <source>Sections and columns hidden from print</source>
        <translation>ส่วนและคอลัมน์ที่ซ่อนจากการพิมพ์</translation>
    </message>
    <message>
        <source>The sign-off is of a paper that is not in the report</source>
        <translation>การลงนามเป็นของเอกสารที่ไม่มีอยู่ในรายงาน</translation>
    </message>
    <message>
        <source>%1 is of a paper that is not in the report</source>
        <translation>%1 เป็นของเอกสารที่ไม่มีในรายงาน</translation>
    </message>
    <message>
        <source>Step %1: %2 signed it, but it is no longer in the sign-off chain</source>
        <translation>ขั้นที่ %1: %2 ลงนามแล้ว แต่ขั้นนี้ไม่อยู่ในลำดับการลงนามอีกต่อไป</translation>
    </message>
    <message>
        <source>Comments, accepted findings, review copies, signing keys</source>
        <translation>ความเห็น ข้อที่ตรวจพบซึ่งยอมรับแล้ว สำเนาทบทวน กุญแจลงนาม</translation>
    </message>
</context>
<context>
    <name>SignOffsText</name>
    <message>
        <source>There is no person “%1” in this file</source>
        <translation>ไม่มีบุคคล “%1” ในไฟล์นี้</translation>
    </message>
    <message>
        <source>%1 has no signing key yet</source>
        <translation>%1 ยังไม่มีกุญแจลงนาม</translation>
    </message>
    <message>
        <source>The secret key of %1 is not in this file</source>
        <translation>กุญแจลับของ %1 ไม่อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>The secret key stored for %1 belongs to another public key</source>
        <translation>กุญแจลับที่เก็บไว้ของ %1 เป็นของกุญแจสาธารณะอื่น</translation>
    </message>
    <message>
        <source>Sign step %1</source>
        <translation>ลงนามลำดับที่ %1</translation>
    </message>
    <message>
        <source>Send back at step %1</source>
        <translation>ส่งกลับที่ลำดับที่ %1</translation>
    </message>
    <message>
        <source>Withdraw the signature of step %1</source>
        <translation>ถอนการลงนามลำดับที่ %1</translation>
    </message>
    <message>
        <source>Re-open the report</source>
        <translation>เปิดรายงานเพื่อแก้ไขใหม่</translation>
    </message>
    <message>
        <source>%1 has a signing key already</source>
        <translation>%1 มีกุญแจลงนามอยู่แล้ว</translation>
    </message>
    <message>
        <source>Make a signing key for %1</source>
        <translation>สร้างกุญแจลงนามของ %1</translation>
    </message>
    <message>
        <source>Change the passphrase of %1</source>
        <translation>เปลี่ยนรหัสผ่านของ %1</translation>
    </message>
    <message>
        <source>A reason must be given</source>
        <translation>ต้องระบุเหตุผล</translation>
    </message>
    <message>
        <source>Replace the signing key of %1</source>
        <translation>เปลี่ยนกุญแจลงนามของ %1</translation>
    </message>
    <message>
        <source>The sign-off chain has no step %1</source>
        <translation>สายการลงนามไม่มีลำดับที่ %1</translation>
    </message>
    <message>
        <source>Step %1 names no person</source>
        <translation>ลำดับที่ %1 ไม่ได้ระบุบุคคล</translation>
    </message>
</context>
<context>
    <name>SpellChecker</name>
    <message>
        <source>No Thai dictionary is installed, so spelling is not checked. On Debian the package is hunspell-th.</source>
        <translation>ไม่มีพจนานุกรมไทยในเครื่อง จึงไม่ได้ตรวจตัวสะกด (Debian: แพ็กเกจ hunspell-th)</translation>
    </message>
    <message>
        <source>The Thai dictionary %1 holds no Thai, so spelling is not checked.</source>
        <translation>พจนานุกรม %1 ไม่มีคำไทย จึงไม่ได้ตรวจตัวสะกด</translation>
    </message>
    <message>
        <source>The Thai dictionary %1 cannot be used, so spelling is not checked.</source>
        <translation>ใช้พจนานุกรม %1 ไม่ได้ จึงไม่ได้ตรวจตัวสะกด</translation>
    </message>
</context>
<context>
    <name>StructureCheckText</name>
    <message numerus="yes">
        <source>and %n more part(s) of the structure</source>
        <translation>
            <numerusform>และส่วนอื่นของโครงสร้างอีก %n ส่วน</numerusform>
        </translation>
    </message>
    <message>
        <source>The file&apos;s structure has number %1, which this program does not know</source>
        <translation>โครงสร้างของไฟล์มีหมายเลข %1 ซึ่งโปรแกรมนี้ไม่รู้จัก</translation>
    </message>
    <message>
        <source>“%1” is not opened, because it is not built as this program builds it: %2</source>
        <translation>ไม่เปิด “%1” เพราะโครงสร้างไม่เป็นไปตามที่โปรแกรมนี้สร้าง: %2</translation>
    </message>
</context>
<context>
    <name>StructureText</name>
    <message>
        <source>“%1” does not belong into the file</source>
        <translation>“%1” ไม่ใช่ส่วนของไฟล์</translation>
    </message>
    <message>
        <source>Part “%1” of the file&apos;s structure is missing</source>
        <translation>โครงสร้างส่วน “%1” ของไฟล์หายไป</translation>
    </message>
    <message>
        <source>Part “%1” of the file&apos;s structure was changed</source>
        <translation>โครงสร้างส่วน “%1” ของไฟล์ถูกแก้ไข</translation>
    </message>
</context>
<context>
    <name>SystemReasonText</name>
    <message>
        <source>the disk is full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>no more space is allowed to you on this disk</source>
        <translation>ใช้พื้นที่ในดิสก์นี้ครบตามที่ได้รับอนุญาตแล้ว</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>ไม่มีสิทธิ์</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ดิสก์อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ดิสก์แจ้งข้อผิดพลาด</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>ไม่มีโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>there is a folder of this name</source>
        <translation>มีโฟลเดอร์ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>ชื่อยาวเกินไป</translation>
    </message>
</context>
<context>
    <name>TableCheckText</name>
    <message>
        <source>%1: the total says %2, but the numbers above it make %3</source>
        <translation>%1: ยอดรวมระบุ %2 แต่ตัวเลขข้างบนรวมกันได้ %3</translation>
    </message>
    <message>
        <source>%1: the merged cell overlaps another or reaches beyond the table; it is printed smaller</source>
        <translation>%1: เซลล์ที่ผสานทับเซลล์อื่นหรือเกินขอบตาราง จึงพิมพ์เล็กลง</translation>
    </message>
    <message>
        <source>%1 has %2 headings above its own; with more than %3 the head of the table leaves little room for its rows</source>
        <translation>%1 มีหัวตารางซ้อนด้านบน %2 ชั้น ถ้าเกิน %3 ชั้น หัวตารางจะเหลือที่ให้แถวน้อย</translation>
    </message>
</context>
<context>
    <name>TableCommandsText</name>
    <message>
        <source>It is not moved, because a merged cell reaches over it. Split that cell first.</source>
        <translation>ย้ายไม่ได้ เพราะมีเซลล์ที่ผสานคร่อมอยู่ แยกเซลล์นั้นก่อน</translation>
    </message>
    <message>
        <source>Insert a table row</source>
        <translation>แทรกแถวในตาราง</translation>
    </message>
    <message>
        <source>Insert a table column</source>
        <translation>แทรกคอลัมน์ในตาราง</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n table row(s)</source>
        <translation>
            <numerusform>ลบแถวในตาราง %n แถว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n table column(s)</source>
        <translation>
            <numerusform>ลบคอลัมน์ในตาราง %n คอลัมน์</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a table row</source>
        <translation>ย้ายแถวในตาราง</translation>
    </message>
    <message>
        <source>Move a table column</source>
        <translation>ย้ายคอลัมน์ในตาราง</translation>
    </message>
    <message>
        <source>Kind of a table row</source>
        <translation>ชนิดของแถวในตาราง</translation>
    </message>
    <message>
        <source>Select the cells to merge first.</source>
        <translation>เลือกเซลล์ที่จะผสานก่อน</translation>
    </message>
    <message>
        <source>The cells are not merged: a group row among them reaches across the table anyway.</source>
        <translation>ผสานเซลล์ไม่ได้ เพราะมีแถวหัวข้อกลุ่มซึ่งยาวตลอดตารางอยู่แล้ว</translation>
    </message>
    <message>
        <source>The cells are not merged: a merged cell lies only partly among them. Split it first, or select all of it.</source>
        <translation>ผสานเซลล์ไม่ได้ เพราะเลือกเซลล์ที่ผสานไว้แล้วเพียงบางส่วน แยกเซลล์นั้นก่อน หรือเลือกให้ครบทั้งเซลล์</translation>
    </message>
    <message>
        <source>Merge table cells</source>
        <translation>ผสานเซลล์ในตาราง</translation>
    </message>
    <message>
        <source>Split a table cell</source>
        <translation>แยกเซลล์ในตาราง</translation>
    </message>
    <message>
        <source>Edit a table cell</source>
        <translation>แก้เซลล์ในตาราง</translation>
    </message>
    <message>
        <source>Clear table cells</source>
        <translation>ล้างเซลล์ในตาราง</translation>
    </message>
</context>
<context>
    <name>TablePasteText</name>
    <message>
        <source>Paste table cells</source>
        <translation>วางเซลล์ในตาราง</translation>
    </message>
    <message>
        <source>First rows as headings</source>
        <translation>ใช้แถวแรกเป็นหัวตาราง</translation>
    </message>
</context>
<context>
    <name>TextCheckText</name>
    <message>
        <source>%1: the text holds letters, marks or spaces in another form than they are typed in</source>
        <translation>%1: ข้อความมีตัวอักษร เครื่องหมาย หรือช่องว่างในรูปแบบที่ต่างจากการพิมพ์ปกติ</translation>
    </message>
</context>
<context>
    <name>ThaiWords</name>
    <message>
        <source>Thai words cannot be told apart, so lines would break inside words. Install libthai-data again.</source>
        <translation>แยกคำไทยไม่ได้ บรรทัดอาจขาดกลางคำ โปรดติดตั้ง libthai-data ใหม่</translation>
    </message>
</context>
<context>
    <name>TrendDialog</name>
    <message>
        <source>Scores over the years</source>
        <translation>คะแนนรายปี</translation>
    </message>
    <message>
        <source>No report of this file has scores yet.</source>
        <translation>ยังไม่มีรายงานใดในแฟ้มนี้ที่มีคะแนน</translation>
    </message>
    <message>
        <source>The scores of the years of this file, by assessed year.</source>
        <translation>คะแนนของทุกปีในแฟ้มนี้ ตามปีที่ประเมิน</translation>
    </message>
    <message>
        <source>&amp;Put into the report</source>
        <translation>ใส่ในรายงาน (&amp;P)</translation>
    </message>
    <message>
        <source>As a section at its end: the chart, and the table below it</source>
        <translation>เป็นส่วนท้ายของรายงาน มีแผนภูมิและตารางด้านล่าง</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
</context>
<context>
    <name>VerbsText</name>
    <message>
        <source>--sections: “%1” is not one of %2</source>
        <translation>--sections: “%1” ไม่ใช่ส่วนของรายงาน ใช้ได้: %2</translation>
    </message>
    <message>
        <source>%1: a file name is missing</source>
        <translation>%1: ยังไม่ได้ระบุชื่อไฟล์</translation>
    </message>
    <message>
        <source>“%1” is one argument too many</source>
        <translation>“%1” เกินจำนวนที่รับได้</translation>
    </message>
    <message>
        <source>“%1” is not an option here</source>
        <translation>“%1” ไม่ใช่ตัวเลือกของคำสั่งนี้</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 ไม่รับค่า</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 ต้องมีค่า</translation>
    </message>
    <message>
        <source>--step: “%1” is not a step</source>
        <translation>--step: “%1” ไม่ใช่ลำดับการลงนาม</translation>
    </message>
    <message>
        <source>--decision: “%1” is not endorse, return or withdraw</source>
        <translation>--decision: “%1” ไม่ใช่ endorse, return หรือ withdraw</translation>
    </message>
    <message>
        <source>a window needs a display; all other calls work without one</source>
        <translation>การเปิดหน้าต่างต้องมีจอแสดงผล ส่วนคำสั่งอื่นทั้งหมดใช้ได้โดยไม่ต้องมีจอ</translation>
    </message>
    <message>
        <source>--may: “%1” is not comment, opinion or edit</source>
        <translation>--may: “%1” ไม่ใช่ comment, opinion หรือ edit</translation>
    </message>
    <message>
        <source>review: what is wanted is “send” or “merge”</source>
        <translation>review: ต้องระบุ “send” หรือ “merge”</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>วิธีใช้:</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>เปิดหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>open a copy of the sample report</source>
        <translation>เปิดสำเนาของรายงานตัวอย่าง</translation>
    </message>
    <message>
        <source>an empty report from the catalogue of year N</source>
        <translation>รายงานเปล่าจากกรอบการประเมินของปี N</translation>
    </message>
    <message>
        <source>a new office file from an interchange document</source>
        <translation>ไฟล์หน่วยงานใหม่จากเอกสารแลกเปลี่ยน</translation>
    </message>
    <message>
        <source>make the person&apos;s signing key</source>
        <translation>สร้างกุญแจลงนามของบุคคล</translation>
    </message>
    <message>
        <source>make another in place of a lost one</source>
        <translation>สร้างกุญแจใหม่แทนกุญแจที่หาย</translation>
    </message>
    <message>
        <source>change the passphrase: the old one, the new one</source>
        <translation>เปลี่ยนรหัสผ่าน: บรรทัดแรกรหัสเดิม บรรทัดที่สองรหัสใหม่</translation>
    </message>
    <message>
        <source>sign a step, send back or withdraw</source>
        <translation>ลงนาม ส่งกลับแก้ไข หรือถอนการลงนาม</translation>
    </message>
    <message>
        <source>open for editing; the sign-offs fall</source>
        <translation>เปิดเพื่อแก้ไข การลงนามจะสิ้นผล</translation>
    </message>
    <message>
        <source>write a review copy for a person</source>
        <translation>สร้างสำเนาทบทวนให้บุคคล</translation>
    </message>
    <message>
        <source>merge one that came back; in conflicts take
this text and keep the other as a comment</source>
        <translation>รวมสำเนาที่ส่งกลับมา หากขัดแย้งให้ใช้ข้อความ
ที่เลือก และเก็บอีกข้อความเป็นความเห็น</translation>
    </message>
    <message>
        <source>check the file, its journal and sign-offs</source>
        <translation>ตรวจสอบไฟล์ ประวัติ และการลงนาม</translation>
    </message>
    <message>
        <source>which state of the report a printed page shows</source>
        <translation>หน้าที่พิมพ์เป็นรายงานฉบับใด</translation>
    </message>
    <message>
        <source>Options:
  --force     overwrite an existing output file
  --help      this text
  --version   the program&apos;s version

Sections: %1
Exit status: 0 done, 1 findings, 2 wrong call, 3 a file could not be read or written
</source>
        <translation>ตัวเลือก:
  --force     เขียนทับไฟล์ที่มีอยู่
  --help      ข้อความนี้
  --version   รุ่นของโปรแกรม

ส่วนของรายงาน: %1
สถานะเมื่อจบ: 0 สำเร็จ 1 พบสิ่งผิดปกติ 2 เรียกใช้ผิด 3 อ่านหรือเขียนไฟล์ไม่ได้
</translation>
    </message>
    <message>
        <source>%1 exists already; --force overwrites it</source>
        <translation>มี %1 อยู่แล้ว ใช้ --force เพื่อเขียนทับ</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>บรรทัดคำสั่ง</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>หน่วยงานใหม่</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>นำเข้า %1</translation>
    </message>
    <message>
        <source>%1 holds no report of that year</source>
        <translation>%1 ไม่มีรายงานของปีนั้น</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 หายไป</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ลำดับที่ %1</translation>
    </message>
    <message>
        <source>file %1, %2 entries of history, the last %3</source>
        <translation>ไฟล์ %1 ประวัติ %2 รายการ รายการสุดท้าย %3</translation>
    </message>
    <message>
        <source>report %1: content %2, %3 of %4 steps signed</source>
        <translation>รายงาน %1: เนื้อหา %2 ลงนามแล้ว %3 จาก %4 ลำดับ</translation>
    </message>
    <message>
        <source>Sign-offs do not bind:</source>
        <translation>การลงนามไม่ผูกพัน:</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>เพิ่ม: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>ลบ: %1</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <translation>ย้าย: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>แก้ไข: %1</translation>
    </message>
    <message>
        <source>%1: note: %2</source>
        <translation>%1: ข้อสังเกต: %2</translation>
    </message>
    <message>
        <source>%1: nothing found</source>
        <translation>%1: ไม่พบสิ่งผิดปกติ</translation>
    </message>
    <message>
        <source>report %1, as it was from entry %2 to entry %3 of the history; %4 of %5 steps signed</source>
        <translation>รายงาน %1 ฉบับระหว่างรายการที่ %2 ถึง %3 ของประวัติ ลงนามแล้ว %4 จาก %5 ลำดับ</translation>
    </message>
    <message>
        <source>nothing has changed since</source>
        <translation>ไม่มีการแก้ไขหลังจากนั้น</translation>
    </message>
    <message>
        <source>changed since:</source>
        <translation>ที่แก้ไขหลังจากนั้น:</translation>
    </message>
    <message>
        <source>%1 taken, %2 unchanged, %3 in conflict</source>
        <translation>นำเข้า %1 เหมือนเดิม %2 ขัดแย้งกัน %3</translation>
    </message>
    <message>
        <source>key of %1</source>
        <translation>กุญแจของ %1</translation>
    </message>
    <message>
        <source>--places: the report has no section and no OIT item “%1”</source>
        <translation>--places: รายงานไม่มีส่วนหรือข้อ OIT “%1”</translation>
    </message>
    <message>
        <source>the sign-off of step %1, %2, falls</source>
        <translation>การลงนามลำดับที่ %1 ของ %2 สิ้นผล</translation>
    </message>
    <message>
        <source>%1: the name must end in %2 or %3</source>
        <translation>%1: ชื่อต้องลงท้ายด้วย %2 หรือ %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between formats</comment>
        <translation> </translation>
    </message>
    <message>
        <source>what is unfinished or does not fit in a report</source>
        <translation>สิ่งที่ยังไม่เสร็จหรือไม่สอดคล้องกันในรายงาน</translation>
    </message>
    <message>
        <source>The newest good backup, of %1, is %2</source>
        <translation>สำเนาสำรองล่าสุดที่ใช้ได้ เมื่อ %1 คือ %2</translation>
    </message>
    <message>
        <source>a new office file from what can be read of a damaged one</source>
        <translation>สร้างไฟล์ใหม่จากส่วนที่ยังอ่านได้ของไฟล์ที่เสียหาย</translation>
    </message>
    <message>
        <source>the change is stored, but the disk reported an error and may lose it in a power failure: %1</source>
        <translation>บันทึกการแก้ไขแล้ว แต่ดิสก์แจ้งข้อผิดพลาด และข้อมูลอาจหายหากไฟดับ: %1</translation>
    </message>
    <message>
        <source>if nobody works with it there any more, %1 takes it over</source>
        <translation>หากไม่มีผู้ใดใช้ไฟล์นี้อยู่แล้ว ใช้ %1 เพื่อรับช่วงต่อได้</translation>
    </message>
    <message>
        <source>“%1” is not written in the encoding of this system; a file of that name must be renamed first</source>
        <translation>“%1” ไม่ได้เขียนด้วยรหัสอักขระของระบบนี้ โปรดเปลี่ยนชื่อไฟล์ก่อน</translation>
    </message>
    <message>
        <source>a report of year N from that of year M, with its texts</source>
        <translation>รายงานของปี N จากรายงานปี M พร้อมข้อความ</translation>
    </message>
    <message>
        <source>%1: “%2” is not a year of the Buddhist era</source>
        <translation>%1: “%2” ไม่ใช่ปี พ.ศ.</translation>
    </message>
    <message>
        <source>printed as �: %1</source>
        <translation>พิมพ์เป็น �: %1</translation>
    </message>
    <message>
        <source>is not printed: %1</source>
        <translation>จะพิมพ์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>%1 holds no report of an earlier year</source>
        <translation>%1 ไม่มีรายงานของปีก่อนหน้า</translation>
    </message>
    <message>
        <source>what is different in year N from year M, item by item</source>
        <translation>สิ่งที่ปี N ต่างจากปี M รายข้อ</translation>
    </message>
    <message>
        <source>scores that follow from those typed, and why the level is what it is</source>
        <translation>คะแนนที่คำนวณได้จากที่กรอก และเหตุที่ได้ระดับนั้น</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>ขณะนี้: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n missing, +%3</source>
        <translation>
            <numerusform>%1 %2: ขาด %n รายการ, +%3</numerusform>
        </translation>
    </message>
    <message>
        <source>with the items so far: %1</source>
        <translation>เมื่อทำครบถึงข้อนี้: %1</translation>
    </message>
    <message>
        <source>which missing items raise the level</source>
        <translation>ข้อที่ขาดข้อใดทำให้ระดับสูงขึ้น</translation>
    </message>
    <message>
        <source>gives a report the items of another year&apos;s catalogue</source>
        <translation>เปลี่ยนข้อของรายงานเป็นกรอบการประเมินของอีกปี</translation>
    </message>
    <message>
        <source>in what two catalogues differ, each a file or a year</source>
        <translation>สิ่งที่กรอบการประเมินสองชุดต่างกัน ระบุเป็นแฟ้มหรือปี</translation>
    </message>
    <message>
        <source>a catalogue of the program as a file</source>
        <translation>กรอบการประเมินของโปรแกรมเป็นแฟ้ม</translation>
    </message>
    <message>
        <source>--paper: the report has no paper “%1”, only %2</source>
        <translation>--paper: รายงานไม่มีเอกสาร “%1” มีเพียง %2</translation>
    </message>
    <message>
        <source>--paper: several papers are called “%1”; name one by its key: %2</source>
        <translation>--paper: มีเอกสารชื่อ “%1” หลายฉบับ ให้ระบุด้วยรหัส: %2</translation>
    </message>
    <message>
        <source>--seconds: “%1” is no number from 1 to %2</source>
        <translation>--seconds: “%1” ไม่ใช่จำนวนตั้งแต่ 1 ถึง %2</translation>
    </message>
    <message>
        <source>which addresses of the evidence open; asks their servers</source>
        <translation>ที่อยู่ของหลักฐานใดเปิดได้ โดยถามเครื่องแม่ข่าย</translation>
    </message>
    <message>
        <source>--round: “%1” is no number of a round</source>
        <translation>--round: “%1” ไม่ใช่ลำดับของรอบ</translation>
    </message>
    <message>
        <source>the check “%1” finds nothing at “%2”</source>
        <translation>การตรวจ “%1” ไม่พบสิ่งใดที่ “%2”</translation>
    </message>
    <message>
        <source>what “%1” finds at “%2” is accepted already</source>
        <translation>สิ่งที่ “%1” พบที่ “%2” มีผู้ยอมรับไว้แล้ว</translation>
    </message>
    <message>
        <source>the check “%1” finds %2 things at “%3”: name one by its row and field, such as %4:%5</source>
        <translation>การตรวจ “%1” พบ %2 รายการที่ “%3” โปรดระบุแถวและช่อง เช่น %4:%5</translation>
    </message>
    <message>
        <source>it has to be put right and cannot be accepted: %1</source>
        <translation>ต้องแก้ไข ยอมรับไว้ไม่ได้: %1</translation>
    </message>
    <message>
        <source>lets a finding of a check stay, with the reason</source>
        <translation>ยอมรับสิ่งที่ตรวจพบไว้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>the entries of a catalogue, a file or a year, with their marks</source>
        <translation>รายการในกรอบการประเมินจากไฟล์หรือตามปี พร้อมเครื่องหมายยืนยัน</translation>
    </message>
    <message>
        <source>whether a catalogue is sound, and what of it is not confirmed</source>
        <translation>กรอบการประเมินถูกต้องหรือไม่ และส่วนใดยังไม่ยืนยัน</translation>
    </message>
    <message>
        <source>%1 holds no report</source>
        <translation>%1 ไม่มีรายงาน</translation>
    </message>
    <message>
        <source>gives a report a catalogue from a file</source>
        <translation>ให้รายงานใช้กรอบการประเมินจากไฟล์</translation>
    </message>
    <message>
        <source>what became of each item, as a list to print</source>
        <translation>บัญชีว่าข้อเดิมแต่ละข้อเป็นข้อใด สำหรับพิมพ์</translation>
    </message>
    <message>
        <source>the year %1 is in %2 and no longer in %3</source>
        <translation>ปี %1 อยู่ใน %2 และไม่อยู่ใน %3 แล้ว</translation>
    </message>
    <message>
        <source>the year %1 is in %2 again</source>
        <translation>ปี %1 กลับมาอยู่ใน %2 แล้ว</translation>
    </message>
    <message>
        <source>moves a year, signed or not, into a file of its own</source>
        <translation>ย้ายปีหนึ่งไปไว้ในไฟล์ของตัวเอง ลงนามแล้วหรือไม่ก็ได้</translation>
    </message>
    <message>
        <source>brings a year back that was archived from the file</source>
        <translation>นำปีที่เก็บถาวรแยกออกจากไฟล์กลับมา</translation>
    </message>
    <message>
        <source>not placed: %1</source>
        <translation>หาที่ไม่ได้: %1</translation>
    </message>
    <message>
        <source>take back a Word file that was edited</source>
        <translation>รับไฟล์ Word ที่แก้แล้วกลับ</translation>
    </message>
    <message>
        <source>--formats: “%1” is not one of %2</source>
        <translation>--formats: “%1” ไม่ใช่หนึ่งใน %2</translation>
    </message>
    <message>
        <source>--formats goes only with --all-papers</source>
        <translation>--formats ใช้ได้เฉพาะกับ --all-papers</translation>
    </message>
    <message>
        <source>--paper does not go with --all-papers</source>
        <translation>--paper ใช้กับ --all-papers ไม่ได้</translation>
    </message>
    <message>
        <source>all papers of the year in one go</source>
        <translation>เอกสารทุกฉบับของปีในครั้งเดียว</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the file</source>
        <translation>ตรวจสอบไฟล์</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>คัดลอกเป็นข้อความ(&amp;C)</translation>
    </message>
    <message>
        <source>Hide &amp;details</source>
        <translation>ซ่อนรายละเอียด(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>แสดงรายละเอียด(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Verifying the file…</source>
        <translation>กำลังตรวจสอบไฟล์…</translation>
    </message>
</context>
<context>
    <name>VerifyDialogText</name>
    <message>
        <source>The file, its history and all sign-offs are as they were made.</source>
        <translation>ไฟล์ ประวัติ และการลงนามทั้งหมดตรงตามที่ทำขึ้น</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ข้อสังเกต: %1</translation>
    </message>
    <message>
        <source>Report %1: %2 of %3 steps signed</source>
        <translation>รายงาน %1: ลงนามแล้ว %2 จาก %3 ลำดับ</translation>
    </message>
    <message>
        <source>Content %1</source>
        <translation>เนื้อหา %1</translation>
    </message>
    <message>
        <source>History: %1 entries, the last %2</source>
        <translation>ประวัติ %1 รายการ รายการสุดท้าย %2</translation>
    </message>
    <message>
        <source>Sign-offs do not bind:</source>
        <translation>การลงนามไม่ผูกพัน:</translation>
    </message>
    <message>
        <source>Signing keys:</source>
        <translation>กุญแจลงนาม:</translation>
    </message>
    <message>
        <source>Everything holds. Nothing is signed yet.</source>
        <translation>ทุกอย่างถูกต้อง ยังไม่มีการลงนาม</translation>
    </message>
    <message numerus="yes">
        <source>Everything holds: %n signature(s) were checked.</source>
        <translation>
            <numerusform>ทุกอย่างถูกต้อง: ตรวจสอบการลงนามแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was damaged, or changed in another way than with this program.</source>
        <translation>ไฟล์เสียหาย หรือถูกแก้ไขด้วยวิธีอื่นที่ไม่ใช่โปรแกรมนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) stand in the details.</source>
        <translation>
            <numerusform>ในรายละเอียดมีข้อที่พบอีก %n ข้อ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyText</name>
    <message>
        <source>The history is empty</source>
        <translation>ประวัติว่างเปล่า</translation>
    </message>
    <message>
        <source>The history is broken: entry %1 is missing</source>
        <translation>ประวัติขาด: ไม่มีรายการ %1</translation>
    </message>
    <message>
        <source>The history is broken: entry %1 does not continue the one before it</source>
        <translation>ประวัติขาด: รายการ %1 ไม่ต่อจากรายการก่อน</translation>
    </message>
    <message>
        <source>The history is broken: entry %1 of %2 was changed afterwards</source>
        <translation>ประวัติขาด: รายการ %1 จาก %2 ถูกแก้ภายหลัง</translation>
    </message>
    <message>
        <source>Entry %1 of the history cannot be carried out: %2</source>
        <translation>ทำตามรายการ %1 ของประวัติไม่ได้: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่มีค่า</translation>
    </message>
    <message>
        <source>%1 “%2” (row %3)</source>
        <translation>%1 “%2” (แถว %3)</translation>
    </message>
    <message>
        <source>%1 (row %2)</source>
        <translation>%1 (แถว %2)</translation>
    </message>
    <message>
        <source>%1 is in the file, but not in the history</source>
        <translation>%1 อยู่ในไฟล์แต่ไม่มีในประวัติ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 หายไป</translation>
    </message>
    <message>
        <source>%1 is marked as “%2” in the file</source>
        <translation>ในไฟล์ระบุ %1 เป็น “%2”</translation>
    </message>
    <message>
        <source>%1 has lost its fields</source>
        <translation>%1 ไม่มีข้อมูลในช่อง</translation>
    </message>
    <message>
        <source>%1 stands at place %2 of row %3, but by the history at place %4 of row %5</source>
        <translation>%1 อยู่ตำแหน่ง %2 ของแถว %3 แต่ตามประวัติอยู่ตำแหน่ง %4 ของแถว %5</translation>
    </message>
    <message>
        <source>%1: the keys that this version does not know were changed</source>
        <translation>%1: ข้อมูลที่รุ่นนี้ไม่รู้จักถูกแก้ไข</translation>
    </message>
    <message>
        <source>%1, %2: the file says %3, the history arrives at %4</source>
        <translation>%1 %2: ในไฟล์เป็น %3 แต่ตามประวัติเป็น %4</translation>
    </message>
    <message>
        <source>The file has fields of row %1, which is not there</source>
        <translation>ไฟล์มีข้อมูลของแถว %1 ซึ่งไม่มี</translation>
    </message>
    <message>
        <source>The counter of row numbers was set back</source>
        <translation>ตัวนับหมายเลขแถวถูกย้อนกลับ</translation>
    </message>
    <message>
        <source>SQLite finds the file damaged: %1</source>
        <translation>SQLite พบว่าไฟล์เสียหาย: %1</translation>
    </message>
    <message>
        <source>Row %1 of table “%2” refers to a row that is not there</source>
        <translation>แถว %1 ของตาราง “%2” อ้างถึงแถวที่ไม่มี</translation>
    </message>
    <message>
        <source>Step %1: at entry %2 of the history the report was not what %3 signed</source>
        <translation>ลำดับที่ %1: ณ รายการที่ %2 ของประวัติ รายงานไม่ตรงกับที่ %3 ลงนาม</translation>
    </message>
    <message>
        <source>Changed since it was signed: %1</source>
        <translation>แก้ไขหลังลงนาม: %1</translation>
    </message>
    <message>
        <source>The secret key stored for public key %1 is damaged or belongs to another</source>
        <translation>กุญแจลับที่เก็บไว้ของกุญแจสาธารณะ %1 เสียหายหรือเป็นของผู้อื่น</translation>
    </message>
    <message>
        <source>The file holds a secret key of nobody: %1</source>
        <translation>ไฟล์มีกุญแจลับที่ไม่มีเจ้าของ: %1</translation>
    </message>
    <message>
        <source>The secret key of %1 is not in this file</source>
        <translation>กุญแจลับของ %1 ไม่อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>The history does not know row %1: entries are missing from it</source>
        <translation>ประวัติไม่รู้จักแถวที่ %1: มีรายการหายไปจากประวัติ</translation>
    </message>
    <message>
        <source>Entry %1 of the history was not made by this program: %2</source>
        <translation>รายการที่ %1 ของประวัติไม่ได้ทำด้วยโปรแกรมนี้: %2</translation>
    </message>
    <message>
        <source>; replaced %1 by %2: %3</source>
        <translation>; ถูกเปลี่ยนเมื่อ %1 โดย %2: %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>%1: %2, since entry %3 of the history (%4)</source>
        <translation>%1: %2 ตั้งแต่รายการที่ %3 ของประวัติ (%4)</translation>
    </message>
    <message>
        <source>The index for searching is damaged</source>
        <translation>ดัชนีสำหรับค้นหาเสียหาย</translation>
    </message>
    <message>
        <source>Row %1 of table “%2” holds bytes in “%3” that are no text</source>
        <translation>แถวที่ %1 ของตาราง “%2” มีไบต์ใน “%3” ที่ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>Step %1: entry %2 of the history was rewritten: %3</source>
        <translation>ขั้นที่ %1: รายการที่ %2 ของประวัติถูกเขียนใหม่: %3</translation>
    </message>
    <message>
        <source>%1: the sign-offs came with the first entry of the history. What they bind of the history before, only the file shows in which they were made</source>
        <translation>%1: การลงนามมาพร้อมกับรายการแรกของประวัติ สิ่งที่การลงนามผูกไว้กับประวัติก่อนหน้านั้นตรวจได้จากไฟล์ที่ใช้ลงนามเท่านั้น</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>หยุดแล้ว</translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message>
        <source>&amp;Open the item</source>
        <translation>เปิดข้อนี้ (&amp;O)</translation>
    </message>
    <message>
        <source>What if these items passed</source>
        <translation>ถ้าข้อเหล่านี้ผ่าน</translation>
    </message>
    <message>
        <source>Items that do not pass yet</source>
        <translation>ข้อที่ยังไม่ผ่าน</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ข้อ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ที่ขาด</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>เพิ่มขึ้น</translation>
    </message>
    <message>
        <source>As it stands: %1</source>
        <translation>ขณะนี้: %1</translation>
    </message>
    <message>
        <source>All items pass as they stand.</source>
        <translation>ทุกข้อผ่านแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>The level rises with the %n ticked item(s), which have the fewest missing elements.</source>
        <translation>
            <numerusform>ระดับจะสูงขึ้นเมื่อทำ %n ข้อที่ทำเครื่องหมายไว้ให้ครบ ซึ่งเป็นข้อที่ขาดน้อยที่สุด</numerusform>
        </translation>
    </message>
    <message>
        <source>With the ticked items: %1</source>
        <translation>เมื่อข้อที่ทำเครื่องหมายผ่าน: %1</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>the assessors gave %1</source>
        <translation>ผู้ตรวจให้ %1</translation>
    </message>
    <message>
        <source>it is not marked as done</source>
        <translation>ยังไม่ได้ระบุว่าดำเนินการแล้ว</translation>
    </message>
    <message>
        <source>The levels of this fiscal year are not known</source>
        <translation>ยังไม่ทราบเกณฑ์ระดับของปีงบประมาณนี้</translation>
    </message>
    <message>
        <source>The sub-indicators of some items are not known, and so the score of OIT is not</source>
        <translation>ยังไม่ทราบตัวชี้วัดย่อยของบางข้อ จึงคำนวณคะแนน OIT ไม่ได้</translation>
    </message>
    <message>
        <source>Not even all items together raise the level. %1</source>
        <translation>แม้ผ่านทุกข้อระดับก็ไม่สูงขึ้น %1</translation>
    </message>
    <message>
        <source>OIT not known</source>
        <translation>ยังไม่ทราบ OIT</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>คะแนนรวม %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>ระดับ %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> หรือ </translation>
    </message>
</context>
<context>
    <name>WordbackText</name>
    <message>
        <source>Word file</source>
        <translation>ไฟล์ Word</translation>
    </message>
    <message>
        <source>It is not a Word file</source>
        <translation>ไม่ใช่ไฟล์ Word</translation>
    </message>
    <message>
        <source>It was made from another office file</source>
        <translation>ไฟล์นี้ส่งออกมาจากไฟล์ของหน่วยงานอื่น</translation>
    </message>
    <message>
        <source>The paper that it was made from is not in this file any more</source>
        <translation>เอกสารที่ส่งออกเป็นไฟล์นี้ไม่อยู่ในไฟล์หน่วยงานแล้ว</translation>
    </message>
    <message>
        <source>The program that saved it last has taken out what tells which text belongs to which field; Word keeps it</source>
        <translation>โปรแกรมที่บันทึกไฟล์ครั้งล่าสุดลบข้อมูลที่บอกว่าข้อความใดอยู่ช่องใด ให้แก้และบันทึกใน Word</translation>
    </message>
    <message>
        <source>Take back an edited Word file</source>
        <translation>รับไฟล์ Word ที่แก้แล้วกลับ</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>เพิ่ม(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ล&amp;บ</translation>
    </message>
    <message>
        <source>Words of the office</source>
        <translation>คำของหน่วยงาน</translation>
    </message>
    <message>
        <source>The spell check takes these words for right, such as names of people and places.</source>
        <translation>การตรวจตัวสะกดถือว่าคำเหล่านี้ถูกต้อง เช่น ชื่อบุคคลและชื่อสถานที่</translation>
    </message>
    <message>
        <source>New word…</source>
        <translation>คำใหม่…</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>คำใหม่</translation>
    </message>
</context>
<context>
    <name>YearComparisonText</name>
    <message>
        <source>The year %1 is not later than %2</source>
        <translation>ปี %1 ไม่ได้อยู่หลังปี %2</translation>
    </message>
    <message>
        <source>The reports are of two schemes, “%1” and “%2”</source>
        <translation>รายงานใช้คนละระบบการประเมิน “%1” กับ “%2”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>no successor</source>
        <translation>ไม่มีข้อรับช่วง</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>เหมือนเดิม</translation>
    </message>
</context>
<context>
    <name>ZipText</name>
    <message>
        <source>“%1” in the archive is damaged</source>
        <translation>“%1” ในไฟล์บีบอัดเสียหาย</translation>
    </message>
    <message>
        <source>The archive is encrypted</source>
        <translation>ไฟล์บีบอัดถูกเข้ารหัสไว้</translation>
    </message>
    <message>
        <source>“%1” in the archive would unpack to more than is taken</source>
        <translation>“%1” ในไฟล์บีบอัดขยายแล้วใหญ่เกินกว่าที่รับได้</translation>
    </message>
    <message>
        <source>It is not a zip archive, or not all of it</source>
        <translation>ไม่ใช่ไฟล์บีบอัดแบบ zip หรือเป็นไฟล์ที่ไม่ครบ</translation>
    </message>
    <message>
        <source>The archive holds too many files: %1</source>
        <translation>ไฟล์บีบอัดมีไฟล์ข้างในมากเกินไป: %1</translation>
    </message>
    <message>
        <source>The list of files in the archive is damaged</source>
        <translation>รายชื่อไฟล์ในไฟล์บีบอัดเสียหาย</translation>
    </message>
    <message>
        <source>“%1” is no name for a file in an archive</source>
        <translation>“%1” ใช้เป็นชื่อไฟล์ในไฟล์บีบอัดไม่ได้</translation>
    </message>
    <message>
        <source>The archive would unpack to more than is taken</source>
        <translation>ไฟล์บีบอัดขยายแล้วใหญ่เกินกว่าที่รับได้</translation>
    </message>
    <message>
        <source>There is no “%1” in the archive</source>
        <translation>ไม่มี “%1” ในไฟล์บีบอัด</translation>
    </message>
    <message>
        <source>The archive could not be made: %1</source>
        <translation>สร้างไฟล์บีบอัดไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>ita::BackupActions</name>
    <message>
        <source>&amp;Backups and restore…</source>
        <translation>สำเนา&amp;สำรองและการกู้คืน…</translation>
    </message>
</context>
<context>
    <name>ita::BlockCard</name>
    <message>
        <source>Caption above the table</source>
        <translation>คำบรรยายเหนือตาราง</translation>
    </message>
</context>
<context>
    <name>ita::BlockColumn</name>
    <message>
        <source>Headings, paragraphs, lists and lines for the pen that stand here in any order are added with “Add”.</source>
        <translation>กด “เพิ่ม” เพื่อวางหัวข้อ ย่อหน้า ข้อ และเส้นประสำหรับเขียน ตามลำดับที่ต้องการ</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>มีเลขข้อ</translation>
    </message>
    <message>
        <source>Paragraphs as blocks</source>
        <translation>เปลี่ยนย่อหน้าเป็นบล็อก</translation>
    </message>
    <message>
        <source>Turns each paragraph above into a block, which can be moved and made a heading</source>
        <translation>เปลี่ยนแต่ละย่อหน้าข้างบนเป็นบล็อก ซึ่งย้ายและทำเป็นหัวข้อได้</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>เพิ่มบล็อก</translation>
    </message>
    <message>
        <source>Form of the block</source>
        <translation>รูปแบบของบล็อก</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>รูปแบบ: %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Paste table</source>
        <translation>วางตาราง</translation>
    </message>
    <message>
        <source>Makes the table on the clipboard, from Word, Excel or LibreOffice, a block</source>
        <translation>วางตารางที่คัดลอกจาก Word, Excel หรือ LibreOffice เป็นบล็อก</translation>
    </message>
</context>
<context>
    <name>ita::BuddhistCalendar</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
</context>
<context>
    <name>ita::BuddhistDateEdit</name>
    <message>
        <source>This is no date, such as %1.</source>
        <translation>ไม่ใช่วันที่ ตัวอย่างเช่น %1</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>ปฏิทิน (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>วันที่</translation>
    </message>
</context>
<context>
    <name>ita::CatalogueForm</name>
    <message>
        <source>C&amp;onfirm</source>
        <translation>ยืนยัน(&amp;O)</translation>
    </message>
    <message>
        <source>Not con&amp;firmed</source>
        <translation>ยังไม่ยืนยัน(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation>บันทึกการแก้ไข(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Add as a new item</source>
        <translation>เพิ่มเป็นข้อใหม่(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the item</source>
        <translation>นำข้อนี้ออก(&amp;R)</translation>
    </message>
    <message>
        <source>of no certain time</source>
        <translation>ไม่กำหนดช่วงเวลา</translation>
    </message>
    <message>
        <source>in force in the fiscal year</source>
        <translation>ที่ใช้บังคับในปีงบประมาณ</translation>
    </message>
    <message>
        <source>of the first round</source>
        <translation>ของรอบแรก</translation>
    </message>
    <message>
        <source>results of the year before</source>
        <translation>ผลของปีที่ผ่านมา</translation>
    </message>
    <message>
        <source>assessment of the year before</source>
        <translation>ผลการประเมินปีที่ผ่านมา</translation>
    </message>
    <message>
        <source>done in the fiscal year</source>
        <translation>ที่ดำเนินการในปีงบประมาณ</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ที่มา(&amp;S)</translation>
    </message>
    <message>
        <source>{year} stands for the fiscal year, {previous_year} for the one before, {next_year} for the one after.</source>
        <translation>{year} หมายถึงปีงบประมาณ {previous_year} ปีก่อนหน้า {next_year} ปีถัดไป</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>รหัส(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>ชื่อ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>ช่วงเวลา(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Elements</source>
        <translation>องค์ประกอบ(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ita::CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>ข้อความในเซลล์</translation>
    </message>
</context>
<context>
    <name>ita::ChecklistEdit</name>
    <message>
        <source>Add an element</source>
        <translation>เพิ่มองค์ประกอบ</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>องค์ประกอบด้านข้อมูล</translation>
    </message>
</context>
<context>
    <name>ita::ChecklistLine</name>
    <message>
        <source>Remove this element</source>
        <translation>ลบองค์ประกอบนี้</translation>
    </message>
    <message>
        <source>Element %1</source>
        <translation>องค์ประกอบที่ %1</translation>
    </message>
    <message>
        <source>Element %1 is met</source>
        <translation>ครบตามองค์ประกอบที่ %1</translation>
    </message>
    <message>
        <source>Remove element %1</source>
        <translation>ลบองค์ประกอบที่ %1</translation>
    </message>
</context>
<context>
    <name>ita::CommentDelegate</name>
    <message>
        <source>The field has changed since.</source>
        <translation>ข้อความนี้ถูกแก้ไขหลังจากให้ความเห็น</translation>
    </message>
</context>
<context>
    <name>ita::CommentFilterBar</name>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ส่วนของรายงาน</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ผู้ให้ความเห็น</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>ความเห็นทั้งหมด</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>เฉพาะที่ค้าง</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>ไม่ระบุส่วนราชการ</translation>
    </message>
    <message>
        <source>All authors</source>
        <translation>ผู้ให้ความเห็นทุกคน</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>ทุกส่วนราชการ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>ทุกส่วนของรายงาน</translation>
    </message>
</context>
<context>
    <name>ita::CommentModel</name>
    <message>
        <source>The field has changed since.</source>
        <translation>ข้อความนี้ถูกแก้ไขหลังจากให้ความเห็น</translation>
    </message>
</context>
<context>
    <name>ita::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>ตอบ…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>ปิดความเห็น</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Words of the comment</source>
        <translation>ข้อความความเห็น</translation>
    </message>
    <message>
        <source>Keep comment</source>
        <translation>บันทึกความเห็น</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>There are no comments yet. Ctrl+M comments on the field you are in.</source>
        <translation>ยังไม่มีความเห็น กด Ctrl+M เพื่อให้ความเห็นต่อช่องที่กำลังแก้ไข</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>ความเห็นค้าง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-open</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Comment on %1:</source>
        <translation>ความเห็นต่อ%1:</translation>
    </message>
    <message>
        <source>Reply to %1:</source>
        <translation>ตอบ%1:</translation>
    </message>
    <message>
        <source>Edit your words:</source>
        <translation>แก้ไขข้อความของท่าน:</translation>
    </message>
    <message numerus="yes">
        <source>Go on with %n unfinished comment(s)</source>
        <translation>
            <numerusform>เขียนความเห็นที่ค้างอยู่ต่อ %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::DraftsBar</name>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold text that was typed and is not kept yet.</source>
        <translation>
            <numerusform>มีข้อความที่พิมพ์ไว้แล้วแต่ยังไม่เก็บ %n ช่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::EditActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>เลิ&amp;กทำ: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิ&amp;กทำ</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>ทำซ้ำ(&amp;Y): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;Y)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ตั&amp;ด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัด&amp;ลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;วาง</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>เลือกทั้ง&amp;หมด</translation>
    </message>
    <message>
        <source>&amp;Find in all years…</source>
        <translation>ค้น&amp;หาทุกปี…</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>ค้นหา&amp;และแทนที่…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>ค้นหาถั&amp;ดไป</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>ค้นหาก่อน&amp;หน้า</translation>
    </message>
    <message>
        <source>Co&amp;mment on this field…</source>
        <translation>ให้&amp;ความเห็นต่อช่องนี้…</translation>
    </message>
    <message>
        <source>Show &amp;comments</source>
        <translation>แสดงความเห็&amp;น</translation>
    </message>
    <message>
        <source>&amp;Next unfinished</source>
        <translation>ข้อถั&amp;ดไปที่ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>&amp;Previous unfinished</source>
        <translation>ข้อก่อ&amp;นหน้าที่ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>C&amp;onfirm what is from last year, and next</source>
        <translation>ยืนยันข้อความจากปีก่อน แล้วไปข้อถัดไป (&amp;O)</translation>
    </message>
    <message>
        <source>Find in all years</source>
        <translation>ค้นหาทุกปี</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
</context>
<context>
    <name>ita::EvidenceList</name>
    <message>
        <source>Open in browser</source>
        <translation>เปิดในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;หลักฐาน</translation>
    </message>
    <message>
        <source>This address is opened in the browser:
%1</source>
        <translation>จะเปิดที่อยู่นี้ในเว็บเบราว์เซอร์:
%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>เซิร์ฟเวอร์: %1</translation>
    </message>
    <message>
        <source>Add another form</source>
        <translation>เพิ่มอีกรูปแบบ</translation>
    </message>
    <message>
        <source>Copy for the ITA system</source>
        <translation>คัดลอกไปกรอกในระบบ ITA</translation>
    </message>
    <message>
        <source>Adds the same document in another form, such as its spreadsheet</source>
        <translation>เพิ่มเอกสารเดียวกันในอีกรูปแบบ เช่น ตารางคำนวณ</translation>
    </message>
    <message>
        <source>Copies all addresses of the item and their explanation, as the ITA system asks for them</source>
        <translation>คัดลอกที่อยู่ทั้งหมดของข้อนี้พร้อมคำอธิบาย ตามช่องที่ระบบ ITA ให้กรอก</translation>
    </message>
</context>
<context>
    <name>ita::FieldForm</name>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Shows what is stored in this field</source>
        <translation>กลับไปแสดงค่าที่บันทึกไว้ในช่องนี้</translation>
    </message>
    <message>
        <source>Discard what is not kept</source>
        <translation>ทิ้งข้อความที่ยังไม่เก็บ</translation>
    </message>
    <message>
        <source>Typed, but not kept yet</source>
        <translation>พิมพ์ไว้แล้ว แต่ยังไม่เก็บ</translation>
    </message>
</context>
<context>
    <name>ita::FieldInput</name>
    <message>
        <source>(none)</source>
        <translation>(ไม่มี)</translation>
    </message>
    <message>
        <source>Not kept: an address must begin with http:// or https://</source>
        <translation>ยังไม่เก็บ: ที่อยู่ต้องขึ้นต้นด้วย http:// หรือ https://</translation>
    </message>
    <message>
        <source>Not kept: this is no whole year yet</source>
        <translation>ยังไม่เก็บ: ปียังพิมพ์ไม่ครบ</translation>
    </message>
    <message>
        <source>Not kept: this is no date yet</source>
        <translation>ยังไม่เก็บ: ยังไม่เป็นวันที่</translation>
    </message>
</context>
<context>
    <name>ita::FileActions</name>
    <message>
        <source>&amp;New office…</source>
        <translation>หน่ว&amp;ยงานใหม่…</translation>
    </message>
    <message>
        <source>New fiscal &amp;year…</source>
        <translation>ปีงบประ&amp;มาณใหม่…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิ&amp;ด…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>เปิดตัว&amp;อย่าง</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>บันทึก&amp;สำเนา…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Office files, review copies and interchange documents (*.ita *.itareview *.json)</source>
        <translation>ไฟล์หน่วยงาน สำเนาทบทวน และเอกสารแลกเปลี่ยน (*.ita *.itareview *.json)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>It still cannot be edited.</source>
        <translation>ยังแก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>Where is the office&apos;s file to be kept?</source>
        <translation>เก็บไฟล์ของหน่วยงานไว้ที่ใด</translation>
    </message>
    <message>
        <source>Office files (*.ita)</source>
        <translation>ไฟล์หน่วยงาน (*.ita)</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>หน่วยงานใหม่</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>นำเข้า %1</translation>
    </message>
    <message>
        <source>The copy is written: %1</source>
        <translation>เขียนสำเนาแล้ว: %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (สำเนา)</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>บันทึกสำเนาเป็น</translation>
    </message>
    <message>
        <source>Your own state is kept in %1</source>
        <translation>เก็บข้อมูลส่วนของท่านไว้ใน %1 แล้ว</translation>
    </message>
    <message>
        <source>You have worked in the sample. Keep it as a file of your own?</source>
        <translation>ท่านได้แก้ไขตัวอย่างแล้ว ต้องการเก็บไว้เป็นไฟล์ของท่านหรือไม่</translation>
    </message>
    <message>
        <source>Keep it as…</source>
        <translation>เก็บเป็น…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงต่อ</translation>
    </message>
    <message>
        <source>%1.

Take it over only if nobody works with it there any more, for example after that computer has crashed. If two people write into the file, the changes of one of them are lost.</source>
        <translation>%1

โปรดรับช่วงต่อเฉพาะเมื่อไม่มีผู้ใดใช้ไฟล์นี้ที่นั่นแล้ว เช่น เครื่องนั้นหยุดทำงานไปโดยไม่ได้ปิดโปรแกรม หากสองคนเขียนไฟล์เดียวกัน การแก้ไขของคนหนึ่งจะสูญหาย</translation>
    </message>
    <message>
        <source>A sign-off in %1 does not hold. %2</source>
        <translation>การลงนามใน %1 ใช้ไม่ได้ %2</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>บันทึก&amp;ตอนนี้</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>บันทึกสำเนา…</translation>
    </message>
    <message>
        <source>This file is only read. Nothing in it was changed.</source>
        <translation>ไฟล์นี้เปิดอ่านอย่างเดียว ไม่มีอะไรในไฟล์ถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Saved at %1. All that you type is saved by itself.</source>
        <translation>บันทึกแล้วเมื่อ %1 น. ทุกอย่างที่พิมพ์จะบันทึกให้เองอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>ita::FileBar</name>
    <message>
        <source>Take the other&apos;s changes</source>
        <translation>ใช้ข้อมูลที่โปรแกรมอื่นแก้ไข</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>นำไฟล์กลับมาไว้ที่เดิม</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>บันทึกสำเนาเป็น…</translation>
    </message>
    <message>
        <source>Opens what is in the file now. What you typed and is not saved is put in again; your own state is kept in a file beside it</source>
        <translation>เปิดข้อมูลที่อยู่ในไฟล์ขณะนี้ ข้อความที่พิมพ์ไว้และยังไม่ได้บันทึกจะใส่กลับให้ และเก็บข้อมูลส่วนของท่านไว้ในอีกไฟล์หนึ่งข้างกัน</translation>
    </message>
    <message>
        <source>Writes the file again where it was, with its history</source>
        <translation>เขียนไฟล์กลับไว้ที่เดิมพร้อมประวัติการแก้ไข</translation>
    </message>
    <message>
        <source>Go on without saving for now</source>
        <translation>ทำงานต่อโดยยังไม่บันทึก</translation>
    </message>
    <message>
        <source>%1. Nothing is saved at this moment; what you type is kept here.</source>
        <translation>%1 ขณะนี้ยังบันทึกไม่ได้ ข้อความที่พิมพ์จะเก็บไว้ในหน้าต่างนี้</translation>
    </message>
</context>
<context>
    <name>ita::FindPanel</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;แยกตัวพิมพ์เล็กและใหญ่</translation>
    </message>
    <message>
        <source>Find in all years…</source>
        <translation>ค้นหาทุกปี…</translation>
    </message>
    <message>
        <source>Find in all years</source>
        <translation>ค้นหาทุกปี</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message>
        <source>Replace with…</source>
        <translation>แทนที่ด้วย…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>แทนที่ด้วย</translation>
    </message>
    <message>
        <source>&amp;Replace this</source>
        <translation>แ&amp;ทนที่แห่งนี้</translation>
    </message>
    <message>
        <source>Replace &amp;all ticked</source>
        <translation>แทนที่ที่เลือกทั้ง&amp;หมด</translation>
    </message>
    <message>
        <source>Type what you look for. All years are searched.</source>
        <translation>พิมพ์คำที่ต้องการค้นหา โปรแกรมจะค้นในรายงานทุกปี</translation>
    </message>
    <message>
        <source>“%1” is nowhere in the reports of any year.</source>
        <translation>ไม่พบ “%1” ในรายงานปีใดเลย</translation>
    </message>
    <message numerus="yes">
        <source>More than %n places; the first are shown.</source>
        <translation>
            <numerusform>พบมากกว่า %n แห่ง แสดงเฉพาะแห่งแรก ๆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>พบ %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace &amp;all ticked (%1)</source>
        <translation>แทนที่ที่เลือกทั้ง&amp;หมด (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n place(s).</source>
        <translation>
            <numerusform>แทนที่แล้ว %n แห่ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not take the new text.</source>
        <translation>
            <numerusform>%n แห่งรับข้อความใหม่ไม่ได้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::FoldedForm</name>
    <message>
        <source>Heading and introduction</source>
        <translation>หัวเรื่องและคำนำ</translation>
    </message>
</context>
<context>
    <name>ita::HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลั&amp;ด</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>ITA report %1

Prepares the report on integrity and transparency of a public office, from the measures to the signatures.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>รายงาน ITA รุ่น %1

จัดทำรายงานคุณธรรมและความโปร่งใสของหน่วยงานภาครัฐ ตั้งแต่มาตรการจนถึงการลงนาม

ซอฟต์แวร์เสรี ภายใต้สัญญาอนุญาต GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
    </message>
    <message>
        <source>&amp;Moving to another computer</source>
        <translation>การย้ายไปเครื่องอื่น(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation>ช่วยเ&amp;หลือเรื่องนี้</translation>
    </message>
    <message>
        <source>The &amp;first hour</source>
        <translation>ชั่วโมงแร&amp;ก</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>มีอะไร&amp;ใหม่</translation>
    </message>
</context>
<context>
    <name>ita::HelpText</name>
    <message>
        <source>Text of the help</source>
        <translation>ข้อความช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>ita::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Find in the help…</source>
        <translation>ค้นหาในช่วยเหลือ…</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ค้นหาในช่วยเหลือ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>หน้าของช่วยเหลือ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ย้อน&amp;กลับ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing is found. Try a shorter word.</source>
        <translation>ไม่พบ ลองใช้คำที่สั้นลง</translation>
    </message>
</context>
<context>
    <name>ita::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้แก้</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนแก้</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลังแก้</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>สิ่งที่ทำ</translation>
    </message>
</context>
<context>
    <name>ita::HistoryPage</name>
    <message>
        <source>Since the last sign-off</source>
        <translation>ตั้งแต่ลงนามครั้งล่าสุด</translation>
    </message>
    <message>
        <source>The report as it was then</source>
        <translation>ดูรายงาน ณ เวลานั้น</translation>
    </message>
    <message>
        <source>Find in the history…</source>
        <translation>ค้นหาในประวัติ…</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>ค้นหาในประวัติ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>ส่วนของรายงาน</translation>
    </message>
    <message>
        <source>History of the file</source>
        <translation>ประวัติของไฟล์</translation>
    </message>
    <message>
        <source>History of the whole file</source>
        <translation>ประวัติทั้งไฟล์</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>สิ่งที่เปลี่ยน</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>ทุกส่วนของรายงาน</translation>
    </message>
    <message>
        <source>Nothing in the history meets these conditions.</source>
        <translation>ไม่มีรายการใดในประวัติตรงกับเงื่อนไขนี้</translation>
    </message>
    <message>
        <source>State of %1, after “%2”</source>
        <translation>สถานะ ณ %1 หลังจาก “%2”</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>ตั้งแต่วันที่</translation>
    </message>
    <message>
        <source>Until the day</source>
        <translation>ถึงวันที่</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>ตั้งแต่(&amp;R)</translation>
    </message>
    <message>
        <source>unti&amp;l</source>
        <translation>ถึง(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ita::HistoryPanel</name>
    <message>
        <source>Choose a field to see what it held before.</source>
        <translation>เลือกช่องข้อมูลเพื่อดูข้อความเดิม</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>นำข้อความนี้กลับมา</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>ข้อความเดิม</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>นำ%1เดิมกลับมา</translation>
    </message>
</context>
<context>
    <name>ita::HitModel</name>
    <message>
        <source>Office, units and people</source>
        <translation>หน่วยงาน ส่วนราชการ และบุคคล</translation>
    </message>
    <message>
        <source>Fiscal year %1 · %2</source>
        <translation>ปีงบประมาณ %1 · %2</translation>
    </message>
    <message>
        <source>titles of papers</source>
        <translation>ชื่อเอกสาร</translation>
    </message>
</context>
<context>
    <name>ita::JournalModel</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ผู้ทำ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ใด</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 และอีก %n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::LinkActions</name>
    <message>
        <source>Addresses of the e&amp;vidence…</source>
        <translation>ตรวจที่อยู่เว็บของ&amp;หลักฐาน…</translation>
    </message>
</context>
<context>
    <name>ita::LivePreview</name>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ita::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ไ&amp;ฟล์</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>ตั้งค่า(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;ออก</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไ&amp;ข</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุ&amp;มมอง</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;รายงาน</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่ว&amp;ยเหลือ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>เครื่องมือ</translation>
    </message>
    <message>
        <source>ITA report</source>
        <translation>รายงาน ITA</translation>
    </message>
    <message>
        <source>%1 – ITA report</source>
        <translation>%1 – รายงาน ITA</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>What you typed in %n field(s) could not be saved and would be lost:
%1</source>
        <translation>
            <numerusform>ข้อความที่พิมพ์ใน %n ช่องบันทึกไม่ได้และจะหายไป:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Sign-off</source>
        <translation>การล&amp;งนาม</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;ความเห็น</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>บันทึกสำเนาเป็น…</translation>
    </message>
    <message>
        <source>What you worked on here is not in its file any more and would be lost:
%1</source>
        <translation>งานที่ทำไว้ที่นี่ไม่อยู่ในไฟล์แล้วและจะสูญหาย:
%1</translation>
    </message>
    <message>
        <source>Pap&amp;ers</source>
        <translation>เอ&amp;กสาร</translation>
    </message>
</context>
<context>
    <name>ita::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>ita::MonthEdit</name>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
</context>
<context>
    <name>ita::NextStepButton</name>
    <message>
        <source>Put right</source>
        <translation>ต้องแก้</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ยังขาด</translation>
    </message>
    <message numerus="yes">
        <source>%n more like it</source>
        <translation>
            <numerusform>แบบเดียวกันอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there ›</source>
        <translation>ไปที่ช่อง ›</translation>
    </message>
</context>
<context>
    <name>ita::NextStepList</name>
    <message>
        <source>Nothing is missing, and the checks find nothing.</source>
        <translation>ไม่มีอะไรขาด และไม่พบข้อสังเกต</translation>
    </message>
    <message numerus="yes">
        <source>See all %n ›</source>
        <translation>
            <numerusform>ดูทั้งหมด %n รายการ ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::OfficePage</name>
    <message>
        <source>&amp;Units of the office</source>
        <translation>ส่วนรา&amp;ชการของหน่วยงาน</translation>
    </message>
    <message>
        <source>&amp;People who sign</source>
        <translation>ผู้ล&amp;งนาม</translation>
    </message>
    <message>
        <source>Emblem for letterheads, such as those of memos and orders</source>
        <translation>ตราสำหรับหัวหนังสือ เช่น บันทึกข้อความและคำสั่ง</translation>
    </message>
</context>
<context>
    <name>ita::OitFilterBar</name>
    <message>
        <source>Show the items of a unit</source>
        <translation>แสดงข้อของส่วนราชการ</translation>
    </message>
    <message>
        <source>Show the items with a status</source>
        <translation>แสดงข้อตามสถานะ</translation>
    </message>
    <message>
        <source>Show the items that contain a text</source>
        <translation>แสดงข้อที่มีข้อความ</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>กรอง…</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>ทุกส่วนราชการ</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>ไม่ระบุส่วนราชการ</translation>
    </message>
    <message>
        <source>Without &amp;evidence %1</source>
        <translation>ขาดหลักฐาน(&amp;E) %1</translation>
    </message>
</context>
<context>
    <name>ita::OitModel</name>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>%1 (?)</source>
        <comment>not confirmed</comment>
        <translation>%1 (?)</translation>
    </message>
    <message>
        <source>elements %1</source>
        <translation>องค์ประกอบ %1</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>หลักฐาน %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>ดำเนินการแล้ว %1</translation>
    </message>
</context>
<context>
    <name>ita::OitPage</name>
    <message>
        <source>Add sub-indicator</source>
        <translation>เพิ่มตัวชี้วัดย่อย</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>สิ่งที่ต้องแสดง: %1</translation>
    </message>
</context>
<context>
    <name>ita::OverviewPage</name>
    <message>
        <source>OIT items by sub-indicator</source>
        <translation>ข้อ OIT ตามตัวชี้วัดย่อย</translation>
    </message>
    <message>
        <source>OIT items by unit</source>
        <translation>ข้อ OIT ตามส่วนราชการ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>รอบการรายงาน</translation>
    </message>
    <message>
        <source>%1, fiscal year %2</source>
        <translation>%1 ปีงบประมาณ %2</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>กำหนดส่ง</translation>
    </message>
    <message>
        <source>%1: %2 to %3, report by %4</source>
        <translation>%1: %2 ถึง %3 รายงานภายใน %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next: %1, by %2</source>
        <translation>ถัดไป: %1 ภายใน %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 ถึง %3</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>ทำต่อจากตรงนี้</translation>
    </message>
</context>
<context>
    <name>ita::PageView</name>
    <message>
        <source>Pages</source>
        <translation>หน้ากระดาษ</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>แก้ไขตรงนี้</translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation>ให้ความเห็นตรงนี้…</translation>
    </message>
</context>
<context>
    <name>ita::PaperActions</name>
    <message>
        <source>&amp;Add a paper</source>
        <translation>เพิ่มเ&amp;อกสาร</translation>
    </message>
    <message>
        <source>&amp;Title and page numbers…</source>
        <translation>ชื่อแ&amp;ละเลขหน้า…</translation>
    </message>
    <message>
        <source>&amp;Duplicate the paper</source>
        <translation>ทำ&amp;สำเนาเอกสาร</translation>
    </message>
    <message>
        <source>Move the paper &amp;up</source>
        <translation>ย้าย&amp;เอกสารขึ้น</translation>
    </message>
    <message>
        <source>Move the paper d&amp;own</source>
        <translation>ย้ายเอกสาร&amp;ลง</translation>
    </message>
    <message>
        <source>Move the &amp;section to</source>
        <translation>ย้ายส่วนไ&amp;ปยัง</translation>
    </message>
    <message>
        <source>&amp;Remove the paper</source>
        <translation>&amp;ลบเอกสาร</translation>
    </message>
    <message>
        <source>Removed “%1” with its sections.</source>
        <translation>ลบ “%1” พร้อมทุกส่วนในเอกสารแล้ว</translation>
    </message>
</context>
<context>
    <name>ita::PeopleTable</name>
    <message>
        <source>People who sign, in order</source>
        <translation>ผู้ลงนามตามลำดับ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Name (may stay empty)</source>
        <translation>ชื่อ (เว้นว่างได้)</translation>
    </message>
    <message>
        <source>&amp;Add a person</source>
        <translation>เพิ่มบุ&amp;คคล</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ล&amp;บ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>เลื่อนขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>เลื่อนลง(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ita::PeriodEdit</name>
    <message>
        <source>Period</source>
        <translation>ระยะเวลา</translation>
    </message>
    <message>
        <source>Choose a period (F4)</source>
        <translation>เลือกระยะเวลา (F4)</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>เลือกระยะเวลา</translation>
    </message>
</context>
<context>
    <name>ita::PeriodPopup</name>
    <message>
        <source>Choose a period</source>
        <translation>เลือกระยะเวลา</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>หนึ่งเดือน</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>เดือนแรก</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>เดือนสุดท้าย</translation>
    </message>
</context>
<context>
    <name>ita::PictureBox</name>
    <message>
        <source>Choose picture…</source>
        <translation>เลือกภาพ…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>วางภาพ</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>ลบภาพ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>เลือกภาพ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>ภาพ (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>ยังไม่มีภาพ</translation>
    </message>
    <message>
        <source>The picture cannot be shown</source>
        <translation>แสดงภาพนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>ita::PlaceBar</name>
    <message>
        <source>This file lies on a network drive. Open it on one computer at a time, and keep a copy on this computer.</source>
        <translation>ไฟล์นี้อยู่ในไดรฟ์เครือข่าย โปรดเปิดทีละเครื่อง และเก็บสำเนาไว้ในเครื่องนี้ด้วย</translation>
    </message>
    <message>
        <source>%1 keeps the folder of this file in step with other computers. Open the file on one computer at a time, let %1 finish before you open it elsewhere, and keep a copy outside of this folder.</source>
        <translation>%1 ซิงก์โฟลเดอร์ของไฟล์นี้กับเครื่องอื่น โปรดเปิดไฟล์ทีละเครื่อง รอให้ %1 ซิงก์เสร็จก่อนเปิดที่เครื่องอื่น และเก็บสำเนาไว้นอกโฟลเดอร์นี้ด้วย</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>เปรียบเทียบ…</translation>
    </message>
    <message>
        <source>“%1” beside this file is another version of it, from another computer. Compare the two and take over what is missing here, then delete it.</source>
        <translation>“%1” ที่อยู่ข้างไฟล์นี้เป็นอีกฉบับหนึ่งของไฟล์เดียวกันจากเครื่องอื่น โปรดเปรียบเทียบทั้งสองฉบับ รับส่วนที่ไม่มีในไฟล์นี้มา แล้วจึงลบฉบับนั้น</translation>
    </message>
</context>
<context>
    <name>ita::PreviewPage</name>
    <message>
        <source>Pages</source>
        <translation>หน้ากระดาษ</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>กลับไปแก้ไข</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>พอดีความกว้าง</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>เต็มหน้า</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>หน้าคู่</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>หน้า (&amp;G)</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>ไปที่หน้า</translation>
    </message>
    <message>
        <source>Small pages</source>
        <translation>ภาพย่อของหน้า</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>จาก %1</translation>
    </message>
</context>
<context>
    <name>ita::PrintActions</name>
    <message>
        <source>Pre&amp;view of the print</source>
        <translation>ตัวอย่างก่อนพิมพ์ (&amp;V)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>บันทึกเป็น P&amp;DF…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์(&amp;P)…</translation>
    </message>
    <message>
        <source>Pre&amp;view the comments</source>
        <translation>ดูรายการความเห็นก่อนพิมพ์(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print the comments…</source>
        <translation>พิมพ์รายการความเห็น…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save the comments as PDF…</source>
        <translation>บันทึกรายการความเห็นเป็น PDF…(&amp;S)</translation>
    </message>
    <message>
        <source> (other state)</source>
        <translation> (สถานะอื่น)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the report are unfinished, and the PDF shows it as it is. The overview lists them.</source>
        <translation>
            <numerusform>รายงานยังมีสิ่งที่ค้าง %n รายการ ไฟล์ PDF จะแสดงตามที่เป็นอยู่ ดูสิ่งที่ค้างได้ในหน้าภาพรวม</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ไฟล์ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This report was not there yet then</source>
        <translation>ขณะนั้นยังไม่มีรายงานฉบับนี้</translation>
    </message>
    <message>
        <source>The list of comments</source>
        <translation>รายการความเห็น</translation>
    </message>
    <message>
        <source> (comments)</source>
        <translation> (ความเห็น)</translation>
    </message>
    <message>
        <source>E&amp;xport as…</source>
        <translation>ส่งออกเป็น…(&amp;X)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>กำลังส่งออก…</translation>
    </message>
    <message>
        <source>Saves the pages of this report to send or to put on the web (%1)</source>
        <translation>บันทึกหน้ารายงานนี้เป็นไฟล์สำหรับส่งหรือเผยแพร่บนเว็บไซต์ (%1)</translation>
    </message>
    <message>
        <source>Saved “%1” in the folder “%2”</source>
        <translation>บันทึก “%1” ในโฟลเดอร์ “%2” แล้ว</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>เปิดไฟล์ PDF</translation>
    </message>
    <message>
        <source>No program of this computer could open “%1”</source>
        <translation>ไม่มีโปรแกรมในเครื่องนี้ที่เปิด “%1” ได้</translation>
    </message>
    <message>
        <source>Whole preview</source>
        <translation>ดูทั้งฉบับ</translation>
    </message>
</context>
<context>
    <name>ita::ReadOnlyBar</name>
    <message>
        <source>Try again to edit</source>
        <translation>ลองเปิดเพื่อแก้ไขอีกครั้ง</translation>
    </message>
    <message>
        <source>Only reading: %1.</source>
        <translation>เปิดอ่านอย่างเดียว: %1</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>รับช่วงต่อ…</translation>
    </message>
</context>
<context>
    <name>ita::RecentFiles</name>
    <message>
        <source>ready %1 %</source>
        <translation>พร้อม %1 %</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>แก้ไข %1</translation>
    </message>
    <message>
        <source>Not found any more: %1</source>
        <translation>ไม่พบไฟล์แล้ว: %1</translation>
    </message>
    <message>
        <source>%1 · fiscal year %2 · %3</source>
        <translation>%1 · ปีงบประมาณ %2 · %3</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>ไฟล์ล่าสุด</translation>
    </message>
</context>
<context>
    <name>ita::RowActions</name>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
</context>
<context>
    <name>ita::RowClipboard</name>
    <message>
        <source>Cut rows</source>
        <translation>ตัดแถว</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>คัดลอกแถว</translation>
    </message>
    <message>
        <source>Paste rows…</source>
        <translation>วางแถว…</translation>
    </message>
</context>
<context>
    <name>ita::RowTableModel</name>
    <message>
        <source>In the plan: %1</source>
        <translation>ในแผน: %1</translation>
    </message>
    <message>
        <source>Typed, but not kept yet</source>
        <translation>พิมพ์ไว้แล้ว แต่ยังไม่เก็บ</translation>
    </message>
</context>
<context>
    <name>ita::ScoreCard</name>
    <message>
        <source>Which items that do not pass yet raise the level</source>
        <translation>ข้อที่ยังไม่ผ่านข้อใดทำให้ระดับสูงขึ้น</translation>
    </message>
    <message>
        <source>This report has no results section.</source>
        <translation>รายงานนี้ไม่มีส่วนผลการประเมิน</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>คะแนนรวม</translation>
    </message>
    <message>
        <source>All scores…</source>
        <translation>คะแนนทั้งหมด…</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>ถ้าข้อที่ขาดผ่าน…</translation>
    </message>
    <message>
        <source>Over the years…</source>
        <translation>รายปี…</translation>
    </message>
</context>
<context>
    <name>ita::ScoreEdit</name>
    <message>
        <source>Score</source>
        <translation>คะแนน</translation>
    </message>
</context>
<context>
    <name>ita::SectionActions</name>
    <message>
        <source>Re&amp;name section</source>
        <translation>เปลี่ย&amp;นชื่อส่วน</translation>
    </message>
    <message>
        <source>&amp;Set up section…</source>
        <translation>จั&amp;ดรูปแบบส่วน…</translation>
    </message>
    <message>
        <source>&amp;Print section or not</source>
        <translation>พิมพ์หรือซ่อ&amp;นส่วนนี้</translation>
    </message>
    <message>
        <source>&amp;Thai digits in section</source>
        <translation>ใช้เลขไ&amp;ทยในส่วนนี้</translation>
    </message>
    <message>
        <source>&amp;Arabic digits in section</source>
        <translation>ใช้เลขอา&amp;รบิกในส่วนนี้</translation>
    </message>
    <message>
        <source>&amp;Remove section</source>
        <translation>ล&amp;บส่วนนี้</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>เพิ่มส่ว&amp;นของรายงาน</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>เลื่อ&amp;นส่วนขึ้น</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>เลื่อนส่วน&amp;ลง</translation>
    </message>
    <message>
        <source>Choose a section on the left first.</source>
        <translation>เลือกส่วนของรายงานทางซ้ายก่อน</translation>
    </message>
    <message>
        <source>All digits of the section are so already</source>
        <translation>ตัวเลขในส่วนนี้เป็นแบบนั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>Kept, but no longer printed nor signed: %1. Undo brings it back.</source>
        <translation>ยังเก็บไว้ แต่ไม่พิมพ์และไม่อยู่ในสิ่งที่ลงนามแล้ว: %1 เลิกทำเพื่อนำกลับมา</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>ลบ “%1” แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Removed “%1” with %n row(s).</source>
        <translation>
            <numerusform>ลบ “%1” พร้อมข้อมูล %n แถวแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were removed with their column. Undo brings them back.</source>
        <translation>
            <numerusform>ลบข้อความ %n แห่งไปพร้อมคอลัมน์แล้ว เลิกทำเพื่อนำกลับมา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ita::SectionListModel</name>
    <message>
        <source>%1, hidden from print</source>
        <translation>%1 ซ่อนไม่พิมพ์</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) unfinished</source>
        <translation>
            <numerusform>%1 ค้าง %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open comment(s)</source>
        <translation>
            <numerusform>%1, ความเห็นค้าง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper %1</source>
        <translation>เอกสาร %1</translation>
    </message>
    <message>
        <source>Plan of measures</source>
        <translation>แผนมาตรการ</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Submission and opinions</source>
        <translation>เสนอและความเห็น</translation>
    </message>
    <message>
        <source>Results of the year</source>
        <translation>ผลการประเมิน</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>ตัวชี้วัด</translation>
    </message>
    <message>
        <source>OIT items</source>
        <translation>ข้อมูล OIT</translation>
    </message>
</context>
<context>
    <name>ita::SectionPane</name>
    <message>
        <source>Fiscal year</source>
        <translation>ปีงบประมาณ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>ภาพรวม</translation>
    </message>
    <message>
        <source>Office and people</source>
        <translation>หน่วยงานและผู้ลงนาม</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>ส่วนของรายงาน</translation>
    </message>
    <message>
        <source>Fiscal year %1</source>
        <translation>ปีงบประมาณ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ita::Session</name>
    <message>
        <source>“%1” is open for reading only</source>
        <translation>“%1” เปิดอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Another change is being made at this moment</source>
        <translation>กำลังแก้ไขรายการอื่นอยู่</translation>
    </message>
    <message>
        <source>The sign-off does not bind the history of the file</source>
        <translation>การลงนามไม่ได้ผูกกับประวัติของไฟล์</translation>
    </message>
</context>
<context>
    <name>ita::SignOffActions</name>
    <message>
        <source>Where the sign-off &amp;stands</source>
        <translation>สถานะการลงนาม(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Re-open for editing…</source>
        <translation>เปิดเพื่อแก้ไขใหม่…(&amp;R)</translation>
    </message>
    <message>
        <source>Send a review co&amp;py…</source>
        <translation>ส่งสำเนาทบทวน…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Merge a review copy…</source>
        <translation>รวมสำเนาทบทวน…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Check a paper…</source>
        <translation>ตรวจสอบเอกสารที่พิมพ์…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Verify the file…</source>
        <translation>ตรวจสอบไฟล์…(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>ผู้ใช้งานขณะนี้(&amp;W)</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>ผู้ใช้งานขณะนี้</translation>
    </message>
    <message>
        <source>The owner of the file</source>
        <translation>ผู้ดูแลไฟล์</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>ผู้ใช้งานขณะนี้: %1</translation>
    </message>
    <message>
        <source>Merge a review copy</source>
        <translation>รวมสำเนาทบทวน</translation>
    </message>
    <message>
        <source>Review copies (*.itareview)</source>
        <translation>สำเนาทบทวน (*.itareview)</translation>
    </message>
    <message>
        <source>&amp;Take back an edited Word file…</source>
        <translation>รับไฟล์ Word ที่แก้แล้วกลับ…</translation>
    </message>
    <message>
        <source>Take back an edited Word file</source>
        <translation>รับไฟล์ Word ที่แก้แล้วกลับ</translation>
    </message>
    <message>
        <source>Word files (*.docx)</source>
        <translation>ไฟล์ Word (*.docx)</translation>
    </message>
</context>
<context>
    <name>ita::SignOffBanner</name>
    <message>
        <source>Meant: %1</source>
        <translation>หมายถึง: %1</translation>
    </message>
</context>
<context>
    <name>ita::SignOffPage</name>
    <message>
        <source>&amp;Re-open for editing…</source>
        <translation>เปิดเพื่อแก้ไขใหม่…(&amp;R)</translation>
    </message>
    <message>
        <source>All sign-offs in order</source>
        <translation>การลงนามทั้งหมดตามลำดับ</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>การลงนาม</translation>
    </message>
    <message>
        <source>&amp;Check a paper…</source>
        <translation>ตรวจสอบเอกสารที่พิมพ์…(&amp;C)</translation>
    </message>
    <message>
        <source>Report %1, content %2: stands at the foot of every printed page.</source>
        <translation>รายงาน %1 เนื้อหา %2 (อยู่ที่ท้ายทุกหน้าที่พิมพ์)</translation>
    </message>
    <message>
        <source>the owner of the file</source>
        <translation>ผู้ดูแลไฟล์</translation>
    </message>
    <message>
        <source>Sent back by %1, %2</source>
        <translation>%1 ส่งกลับแก้ไข เมื่อ %2</translation>
    </message>
    <message>
        <source>Re-opened by %1, %2</source>
        <translation>%1 เปิดเพื่อแก้ไขใหม่ เมื่อ %2</translation>
    </message>
    <message>
        <source>All steps are signed.</source>
        <translation>ลงนามครบทุกลำดับแล้ว</translation>
    </message>
    <message>
        <source>The report has no sign-off section with steps.</source>
        <translation>รายงานนี้ไม่มีส่วนลงนามที่มีลำดับ</translation>
    </message>
    <message>
        <source>Step %1 signed</source>
        <translation>ลงนามลำดับที่ %1</translation>
    </message>
    <message>
        <source>Sent back at step %1</source>
        <translation>ส่งกลับที่ลำดับที่ %1</translation>
    </message>
    <message>
        <source>Step %1 withdrawn</source>
        <translation>ถอนการลงนามลำดับที่ %1</translation>
    </message>
    <message>
        <source>Re-opened</source>
        <translation>เปิดเพื่อแก้ไขใหม่</translation>
    </message>
    <message>
        <source>Report %1, content %2.</source>
        <translation>รายงาน %1 เนื้อหา %2</translation>
    </message>
</context>
<context>
    <name>ita::SignOffStrip</name>
    <message>
        <source>Nobody is named</source>
        <translation>ยังไม่ระบุผู้ลงนาม</translation>
    </message>
    <message>
        <source>its turn</source>
        <translation>ถึงลำดับแล้ว</translation>
    </message>
    <message>
        <source>Signed by %1 of %2</source>
        <translation>ลงนามแล้ว %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>ita::StartPage</name>
    <message>
        <source>ITA report</source>
        <translation>รายงาน ITA</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>สร้างหน่วยงานใหม่…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>เปิดไฟล์…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>ดูตัวอย่าง</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>ไฟล์ล่าสุ&amp;ด</translation>
    </message>
    <message>
        <source>Go on with the sample</source>
        <translation>ทำงานในตัวอย่างต่อ</translation>
    </message>
    <message>
        <source>Files that you open are listed here.</source>
        <translation>ไฟล์ที่เปิดแล้วจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Prepare, submit, sign and publish the report on integrity and transparency</source>
        <translation>จัดทำ เสนอ ลงนาม และเผยแพร่รายงานคุณธรรมและความโปร่งใส</translation>
    </message>
    <message>
        <source>The office&apos;s name, who signs, and the fiscal year</source>
        <translation>กรอกชื่อหน่วยงาน ผู้ลงนาม และปีงบประมาณ</translation>
    </message>
    <message>
        <source>An .ita file on this computer or on a USB stick</source>
        <translation>ไฟล์ .ita ในเครื่องหรือในแฟลชไดรฟ์</translation>
    </message>
    <message>
        <source>An invented office with everything filled in, to try things out</source>
        <translation>หน่วยงานสมมุติที่กรอกครบ ลองแก้ได้ตามใจ</translation>
    </message>
    <message>
        <source>Guide to the first hour ›</source>
        <translation>คู่มือชั่วโมงแรก ›</translation>
    </message>
</context>
<context>
    <name>ita::StateBar</name>
    <message>
        <source>comment on anything</source>
        <translation>ให้ความเห็นได้ทุกช่อง</translation>
    </message>
    <message>
        <source>write your opinion</source>
        <translation>เขียนความเห็นในขั้นการลงนามของท่าน</translation>
    </message>
    <message>
        <source>edit the rows of your unit</source>
        <translation>แก้ไขแถวของส่วนราชการของท่าน</translation>
    </message>
    <message>
        <source>edit the rows of %1</source>
        <translation>แก้ไขแถวของ%1</translation>
    </message>
    <message>
        <source>Review copy for %1. You may: %2. All is saved as you write; when you are done, send this file back.</source>
        <translation>สำเนาเพื่อทบทวนของ %1 ท่านทำได้: %2 โปรแกรมบันทึกให้เองขณะพิมพ์ เมื่อเสร็จแล้วให้ส่งไฟล์นี้กลับ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation>เปิดเพื่อแก้ไขใหม่…</translation>
    </message>
    <message>
        <source>Signed: %1 of %2 steps. What is printed is locked; comments are not.</source>
        <translation>ลงนามแล้ว %1 จาก %2 ลำดับ เนื้อหาที่พิมพ์ถูกล็อกไว้ ยังให้ความเห็นได้</translation>
    </message>
</context>
<context>
    <name>ita::StatusChartBar</name>
    <message>
        <source>Without a unit</source>
        <translation>ไม่ระบุส่วนราชการ</translation>
    </message>
    <message>
        <source>%1: %2 done, %3 in progress, %4 not started</source>
        <translation>%1: ดำเนินการแล้ว %2 อยู่ระหว่างดำเนินการ %3 ยังไม่ได้ดำเนินการ %4</translation>
    </message>
</context>
<context>
    <name>ita::StatusLine</name>
    <message>
        <source>Read only</source>
        <translation>อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>บันทึกครบแล้ว</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึกแล้ว %1 น.</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 % · %n missing</source>
        <translation>
            <numerusform>พร้อม %1 % · ขาด %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open comments: %1</source>
        <translation>ความเห็นค้าง %1</translation>
    </message>
    <message>
        <source>⚠ Backup failed</source>
        <translation>⚠ สำรองข้อมูลไม่สำเร็จ</translation>
    </message>
    <message>
        <source>⚠ The file is not where it was.</source>
        <translation>⚠ ไฟล์ไม่อยู่ที่เดิม</translation>
    </message>
    <message>
        <source>⚠ The file was changed by another program.</source>
        <translation>⚠ ไฟล์ถูกโปรแกรมอื่นแก้ไข</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: %n field(s). What you typed is kept here and tried again every few seconds.</source>
        <translation>
            <numerusform>ยังไม่ได้บันทึก %n ช่อง ข้อความที่พิมพ์ไว้เก็บอยู่ในหน้าต่างนี้ และจะลองบันทึกใหม่ทุกไม่กี่วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>How complete the report is</source>
        <translation>ความครบถ้วนของรายงาน</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>สำรองล่าสุด %1</translation>
    </message>
</context>
<context>
    <name>ita::StatusPicker</name>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>ยังไม่ได้ดำเนินการ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>อยู่ระหว่างดำเนินการ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ดำเนินการแล้ว</translation>
    </message>
</context>
<context>
    <name>ita::StatusSegments</name>
    <message>
        <source>All %1</source>
        <translation>ทั้งหมด %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>%1: %2 items</source>
        <translation>%1: %2 ข้อ</translation>
    </message>
</context>
<context>
    <name>ita::StepCard</name>
    <message>
        <source>Step %1</source>
        <translation>ลำดับที่ %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>ยังไม่ได้ระบุบุคคล</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>ลงนามแล้ว %1</translation>
    </message>
    <message>
        <source>It is this step&apos;s turn</source>
        <translation>ถึงลำดับนี้</translation>
    </message>
    <message>
        <source>Waits for the steps before it</source>
        <translation>รอลำดับก่อนหน้า</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>ลงนาม…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>ส่งกลับแก้ไข…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>ถอนการลงนาม…</translation>
    </message>
    <message>
        <source>Key and picture</source>
        <translation>กุญแจและภาพลายมือชื่อ</translation>
    </message>
    <message>
        <source>No signing key yet</source>
        <translation>ยังไม่มีกุญแจลงนาม</translation>
    </message>
    <message>
        <source>Signing key of %1</source>
        <translation>กุญแจลงนามของ %1</translation>
    </message>
    <message>
        <source>%1 step %2</source>
        <translation>%1ลำดับที่ %2</translation>
    </message>
    <message>
        <source>&amp;Make a signing key…</source>
        <translation>สร้างกุญแจลงนาม…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Another passphrase…</source>
        <translation>เปลี่ยนรหัสผ่าน…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace a lost key…</source>
        <translation>เปลี่ยนกุญแจที่หาย…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Picture of the signature…</source>
        <translation>ภาพลายมือชื่อ…(&amp;P)</translation>
    </message>
    <message>
        <source>Remove the p&amp;icture</source>
        <translation>ลบภาพลายมือชื่อ(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ita::TableEditor</name>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Merge cells</source>
        <translation>ผสานเซลล์</translation>
    </message>
    <message>
        <source>Split cell</source>
        <translation>แยกเซลล์</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>ตัดเซลล์</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>วางเซลล์</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>ล้างเซลล์</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>คัดลอกเซลล์</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>แทรกแถวด้านบน</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>แทรกแถวด้านล่าง</translation>
    </message>
    <message>
        <source>Insert group row below</source>
        <translation>แทรกแถวหัวข้อกลุ่มด้านล่าง</translation>
    </message>
    <message>
        <source>Insert total row below</source>
        <translation>แทรกแถวรวมด้านล่าง</translation>
    </message>
    <message>
        <source>Make plain rows</source>
        <translation>ทำเป็นแถวธรรมดา</translation>
    </message>
    <message>
        <source>Make group rows</source>
        <translation>ทำเป็นแถวหัวข้อกลุ่ม</translation>
    </message>
    <message>
        <source>Make total rows</source>
        <translation>ทำเป็นแถวรวม</translation>
    </message>
    <message>
        <source>Move row up</source>
        <translation>ย้ายแถวขึ้น</translation>
    </message>
    <message>
        <source>Move row down</source>
        <translation>ย้ายแถวลง</translation>
    </message>
    <message>
        <source>Make first rows the headings</source>
        <translation>ใช้แถวแรกเป็นหัวตาราง</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>ลบแถว</translation>
    </message>
    <message>
        <source>Column…</source>
        <translation>คอลัมน์…</translation>
    </message>
    <message>
        <source>Insert column on the left</source>
        <translation>แทรกคอลัมน์ด้านซ้าย</translation>
    </message>
    <message>
        <source>Insert column on the right</source>
        <translation>แทรกคอลัมน์ด้านขวา</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>ย้ายคอลัมน์ไปทางซ้าย</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>ย้ายคอลัมน์ไปทางขวา</translation>
    </message>
    <message>
        <source>Remove columns</source>
        <translation>ลบคอลัมน์</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with text were removed with the column. Undo brings them back.</source>
        <translation>
            <numerusform>ลบเซลล์ที่มีข้อความ %n เซลล์ไปพร้อมกับคอลัมน์ เลิกทำเพื่อนำกลับมา</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a table column</source>
        <translation>แก้คอลัมน์ในตาราง</translation>
    </message>
    <message>
        <source>Select the first rows of the table to make them its headings.</source>
        <translation>เลือกแถวแรกของตารางเพื่อใช้เป็นหัวตาราง</translation>
    </message>
</context>
<context>
    <name>ita::TablePage</name>
    <message>
        <source>Bring all measures of the plan</source>
        <translation>นำมาตรการทั้งหมดจากแผน</translation>
    </message>
    <message>
        <source>Take the plan&apos;s name</source>
        <translation>ใช้ชื่อตามแผน</translation>
    </message>
</context>
<context>
    <name>ita::ThaiTextEdit</name>
    <message>
        <source>Arabic digits among Thai ones</source>
        <translation>มีเลขอารบิกปนเลขไทย</translation>
    </message>
    <message>
        <source>Thai digits</source>
        <translation>เลขไทย</translation>
    </message>
    <message>
        <source>Arabic digits</source>
        <translation>เลขอารบิก</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>ไม่มีคำแนะนำ</translation>
    </message>
    <message>
        <source>Add “%1” to the office&apos;s words</source>
        <translation>เพิ่ม “%1” ในคำของหน่วยงาน</translation>
    </message>
</context>
<context>
    <name>ita::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
</context>
<context>
    <name>ita::TrendChart</name>
    <message>
        <source>Chart of the scores</source>
        <translation>แผนภูมิคะแนน</translation>
    </message>
</context>
<context>
    <name>ita::TroubleBar</name>
    <message>
        <source>Save a copy as…</source>
        <translation>บันทึกสำเนาเป็น…</translation>
    </message>
    <message>
        <source>Re-open…</source>
        <translation>เปิดเพื่อแก้ไขใหม่…</translation>
    </message>
    <message>
        <source>The latest change is stored, but the disk reported an error. Save a copy on another disk: %1</source>
        <translation>บันทึกการแก้ไขล่าสุดแล้ว แต่ดิสก์แจ้งข้อผิดพลาด โปรดบันทึกสำเนาไว้ในดิสก์อื่น: %1</translation>
    </message>
</context>
<context>
    <name>ita::UnfinishedPanel</name>
    <message>
        <source>What is unfinished</source>
        <translation>สิ่งที่ค้าง</translation>
    </message>
    <message numerus="yes">
        <source>Ready %1 % · %n missing</source>
        <translation>
            <numerusform>พร้อม %1 % · ขาด %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put the form of the letters right</source>
        <translation>ปรับรูปแบบตัวอักษรให้ถูกต้อง</translation>
    </message>
    <message>
        <source>Brings letters, marks and spaces to the form in which they are typed. One step of undo.</source>
        <translation>ปรับตัวอักษร เครื่องหมาย และช่องว่างเป็นรูปแบบเดียวกับการพิมพ์ปกติ เลิกทำได้ในขั้นเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Accepted with a reason: %n</source>
        <translation>
            <numerusform>ยอมรับพร้อมเหตุผลแล้ว: %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>ยกเลิกการยอมรับ</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>ยอมรับพร้อมเหตุผล…</translation>
    </message>
</context>
<context>
    <name>ita::UnitsPicker</name>
    <message>
        <source>Units</source>
        <translation>ส่วนราชการ</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>ทุกส่วนราชการ</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>ไม่มีส่วนราชการ</translation>
    </message>
</context>
<context>
    <name>ita::ViewActions</name>
    <message>
        <source>Next &amp;pane</source>
        <translation>ช่อ&amp;งถัดไป</translation>
    </message>
    <message>
        <source>&amp;History of the whole file</source>
        <translation>&amp;ประวัติทั้งไฟล์</translation>
    </message>
    <message>
        <source>P&amp;anels</source>
        <translation>แผง(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>ตัวอย่างก่อนพิมพ์(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unfinished</source>
        <translation>ที่ยังไม่เสร็จ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;ความเห็น</translation>
    </message>
    <message>
        <source>&amp;History of the field</source>
        <translation>ประวัติของช่อง(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ค้นหา(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Zoom of the preview</source>
        <translation>&amp;ขนาดตัวอย่างก่อนพิมพ์</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;ขยาย</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>ย่อ(&amp;S)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>พอดีความ&amp;กว้าง</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>พอดี&amp;หน้า</translation>
    </message>
    <message>
        <source>&amp;Facing pages</source>
        <translation>หน้าคู่(&amp;F)</translation>
    </message>
    <message>
        <source>Section &amp;%1</source>
        <translation>ส่วนที่ &amp;%1</translation>
    </message>
    <message>
        <source>Show or hide &amp;all</source>
        <translation>แสดงหรือซ่อนทั้งหมด(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ita::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
</context>
<context>
    <name>ita::Workspace</name>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>สิ่งที่ค้าง</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
</context>
<context>
    <name>ita::WritingActions</name>
    <message>
        <source>Type T&amp;hai digits</source>
        <translation>พิมพ์เลขไทย(&amp;H)</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>ตรวจตัวสะกด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Words of the office…</source>
        <translation>คำของหน่วยงาน(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>ita::YearActions</name>
    <message>
        <source>Compare with an earlier &amp;year…</source>
        <translation>เปรียบเทียบกับปีก่อน… (&amp;Y)</translation>
    </message>
    <message>
        <source>Change the cata&amp;logue…</source>
        <translation>เปลี่ยนกรอบการประเมิน… (&amp;L)</translation>
    </message>
    <message>
        <source>The report&apos;s &amp;catalogue…</source>
        <translation>กรอบการประเมินของรายงาน(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Archive a year…</source>
        <translation>เก็บถาวรปี(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Bring an archived year back…</source>
        <translation>นำปีที่เก็บถาวรกลับ(&amp;B)…</translation>
    </message>
    <message>
        <source>The year %1 is in the archive and no longer here</source>
        <translation>ปี %1 อยู่ในไฟล์เก็บถาวรแล้ว และไม่อยู่ในไฟล์นี้</translation>
    </message>
    <message>
        <source>The year %1 is here again</source>
        <translation>ปี %1 กลับมาอยู่ในไฟล์นี้แล้ว</translation>
    </message>
</context>
<context>
    <name>ita::YearEdit</name>
    <message>
        <source>Year, Buddhist era</source>
        <translation>ปี พ.ศ.</translation>
    </message>
</context>
</TS>
