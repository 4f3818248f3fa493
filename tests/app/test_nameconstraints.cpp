// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/pki.h"

#include "x509/nameconstraints.h"

using namespace Qt::StringLiterals;

class TestNameConstraints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWithin_data()
    {
        QTest::addColumn<GeneralName>("name");
        QTest::addColumn<GeneralName>("subtree");
        QTest::addColumn<bool>("within");
        using namespace pki;
        QTest::newRow("the host itself") << dns(u"example.com"_s) << dns(u"example.com"_s) << true;
        QTest::newRow("a host below, in capitals") << dns(u"WWW.Example.com"_s) << dns(u"example.COM"_s) << true;
        QTest::newRow("a host two levels below") << dns(u"a.b.example.com"_s) << dns(u"example.com"_s) << true;
        QTest::newRow("a host that only ends alike") << dns(u"badexample.com"_s) << dns(u"example.com"_s) << false;
        QTest::newRow("the parent of the subtree") << dns(u"com"_s) << dns(u"example.com"_s) << false;
        QTest::newRow("a trailing dot") << dns(u"www.example.com."_s) << dns(u"example.com"_s) << true;
        QTest::newRow("everything is within the empty name") << dns(u"a.example"_s) << dns(QString()) << true;
        QTest::newRow("below a leading dot") << dns(u"www.example.com"_s) << dns(u".example.com"_s) << true;
        QTest::newRow("a leading dot leaves the host itself out") << dns(u"example.com"_s) << dns(u".example.com"_s) << false;
        QTest::newRow("a wildcard below") << dns(u"*.example.com"_s) << dns(u"example.com"_s) << true;
        QTest::newRow("a wildcard is more than one host") << dns(u"*.example.com"_s) << dns(u"www.example.com"_s) << false;
        QTest::newRow("an address in its network") << ip(u"10.1.2.3"_s) << ip(u"10.0.0.0/8"_s) << true;
        QTest::newRow("an address in the next network") << ip(u"11.0.0.0"_s) << ip(u"10.0.0.0/8"_s) << false;
        QTest::newRow("a network given by one of its addresses") << ip(u"10.1.2.3"_s) << ip(u"10.9.9.9/8"_s) << true;
        QTest::newRow("an odd prefix") << ip(u"192.168.1.127"_s) << ip(u"192.168.1.0/25"_s) << true;
        QTest::newRow("past an odd prefix") << ip(u"192.168.1.128"_s) << ip(u"192.168.1.0/25"_s) << false;
        QTest::newRow("version 6 in its network") << ip(u"2001:db8::1"_s) << ip(u"2001:db8::/32"_s) << true;
        QTest::newRow("version 4 is not in a network of version 6") << ip(u"10.0.0.1"_s) << ip(u"::/0"_s) << false;
        QTest::newRow("all of version 4") << ip(u"10.0.0.1"_s) << ip(u"0.0.0.0/0"_s) << true;
        QTest::newRow("a URI's host") << uri(u"https://www.example.com:8443/x?y"_s) << uri(u"www.example.com"_s) << true;
        QTest::newRow("a URI's host is exact") << uri(u"https://www.example.com/"_s) << uri(u"example.com"_s) << false;
        QTest::newRow("a URI's host below a dot") << uri(u"https://www.example.com/"_s) << uri(u".example.com"_s) << true;
        QTest::newRow("a URI's user is not its host") << uri(u"https://example.com@evil.example/"_s) << uri(u"example.com"_s) << false;
        QTest::newRow("a URN has no host") << uri(u"urn:uuid:0f8fad5b-d9cb-469f-a165-70867728950e"_s) << uri(u"example.com"_s) << false;
        QTest::newRow("a URI with an address for a host") << uri(u"https://10.0.0.1/"_s) << uri(u"10.0.0.1"_s) << false;
        QTest::newRow("a mailbox") << email(u"root@example.com"_s) << email(u"root@EXAMPLE.com"_s) << true;
        QTest::newRow("a mailbox's own part tells cases apart") << email(u"Root@example.com"_s) << email(u"root@example.com"_s) << false;
        QTest::newRow("a mailbox of the host") << email(u"root@example.com"_s) << email(u"example.com"_s) << true;
        QTest::newRow("a mailbox of a host below") << email(u"root@mail.example.com"_s) << email(u"example.com"_s) << false;
        QTest::newRow("a mailbox of a host below a dot") << email(u"root@mail.example.com"_s) << email(u".example.com"_s) << true;
        QTest::newRow("no mail address at all") << email(u"example.com"_s) << email(u"example.com"_s) << false;
        QTest::newRow("a name below a name") << directory(u"CN=a,O=Example,C=DE"_s) << directory(u"O=Example,C=DE"_s) << true;
        QTest::newRow("case and spaces do not count in names") << directory(u"CN=a,O=EXAMPLE  Corp"_s) << directory(u"O=Example Corp"_s) << true;
        QTest::newRow("a name of the same depth") << directory(u"O=Other,C=DE"_s) << directory(u"O=Example,C=DE"_s) << false;
        QTest::newRow("a name above the subtree") << directory(u"C=DE"_s) << directory(u"O=Example,C=DE"_s) << false;
        QTest::newRow("a subtree begins at the root") << directory(u"O=Example,C=DE"_s) << directory(u"O=Example"_s) << false;
        QTest::newRow("another type") << dns(u"10.0.0.1"_s) << ip(u"10.0.0.0/8"_s) << false;
    }

    void isWithin()
    {
        QFETCH(GeneralName, name);
        QFETCH(GeneralName, subtree);
        QFETCH(bool, within);
        QCOMPARE(::isWithin(name, subtree), within);
    }

    void allows_data()
    {
        QTest::addColumn<QList<GeneralName>>("permitted");
        QTest::addColumn<QList<GeneralName>>("excluded");
        QTest::addColumn<GeneralName>("name");
        QTest::addColumn<bool>("allowed");
        using namespace pki;
        using Names = QList<GeneralName>;
        const GeneralName other{GeneralName::Type::Other, u"otherName:1.2.3;#0c0161"_s};
        QTest::newRow("no constraints") << Names{} << Names{} << dns(u"a.example"_s) << true;
        QTest::newRow("within one of two") << Names{dns(u"a.example"_s), dns(u"b.example"_s)} << Names{} << dns(u"x.b.example"_s) << true;
        QTest::newRow("within none of two") << Names{dns(u"a.example"_s), dns(u"b.example"_s)} << Names{} << dns(u"c.example"_s) << false;
        QTest::newRow("a type that is not spoken of") << Names{dns(u"a.example"_s)} << Names{} << ip(u"10.0.0.1"_s) << true;
        QTest::newRow("permitted and excluded") << Names{dns(u"example.com"_s)} << Names{dns(u"secret.example.com"_s)} << dns(u"x.secret.example.com"_s) << false;
        QTest::newRow("permitted beside the excluded") << Names{dns(u"example.com"_s)} << Names{dns(u"secret.example.com"_s)} << dns(u"www.example.com"_s) << true;
        QTest::newRow("a wildcard that reaches into the excluded") << Names{} << Names{dns(u"secret.example.com"_s)} << dns(u"*.example.com"_s) << false;
        QTest::newRow("a wildcard that does not reach so deep") << Names{} << Names{dns(u"a.secret.example.com"_s)} << dns(u"*.example.com"_s) << true;
        QTest::newRow("permitted in version 6 says nothing of version 4") << Names{ip(u"2001:db8::/32"_s)} << Names{} << ip(u"10.0.0.1"_s) << true;
        QTest::newRow("a URN under any URI constraint") << Names{} << Names{uri(u"bad.example"_s)} << uri(u"urn:a:b"_s) << false;
        QTest::newRow("what cannot be processed is refused") << Names{} << Names{other} << other << false;
        QTest::newRow("another kind of what cannot be processed") << Names{} << Names{other} << GeneralName{GeneralName::Type::Other, u"otherName:1.2.4;#0c0161"_s} << true;
    }

    void allows()
    {
        QFETCH(QList<GeneralName>, permitted);
        QFETCH(QList<GeneralName>, excluded);
        QFETCH(GeneralName, name);
        QTEST((NameConstraints{permitted, excluded}.allow(name)), "allowed");
    }

    void namesThatAreConstrained()
    {
        DistinguishedName subject;
        subject.append(u"1.2.840.113549.1.9.1"_s, u"a@example.com"_s);
        subject.append(u"2.5.4.3"_s, u"www.example.com"_s);
        const auto of = [&subject](const QList<GeneralName> &names, bool isCa) {
            QStringList texts;
            for (const GeneralName &name : constrainedNames(subject, names, isCa))
                texts.append(name.toText());
            return texts.join(u' ');
        };
        const QString directory = GeneralName{GeneralName::Type::DirectoryName, subject.toText()}.toText();
        QCOMPARE(of({}, false), directory + u" email:a@example.com DNS:www.example.com"_s);
        QCOMPARE(of({}, true), directory + u" email:a@example.com"_s);
        QCOMPARE(of({pki::dns(u"a.example"_s), pki::email(u"b@example.com"_s)}, false), u"DNS:a.example email:b@example.com "_s + directory);
        QVERIFY(constrainedNames({}, {}, false).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNameConstraints)
#include "test_nameconstraints.moc"
