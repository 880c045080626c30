package org.spona.infra.probes;

import java.util.List;

/** What hostile inputs are made of. A list that changes makes another request of each seed. */
final class HostileWords {

    /** Names of fields that forms have, those of lists and of nothing too. */
    static final List<String> FIELDS = List.of(
            "title",
            "summary",
            "body",
            "language",
            "visibility",
            "topics",
            "periodFrom",
            "periodTo",
            "version",
            "place",
            "purpose",
            "startsAt",
            "endsAt",
            "zone",
            "day",
            "minutes",
            "agenda[0].minutes",
            "agenda[7].title",
            "title[0]",
            "obligations[0].due",
            "obligations[3].what",
            "obligations[0].content.due",
            "obligations[3].content.what",
            "content.title",
            "content.effectiveFrom",
            "content.links[2]",
            "links[2]",
            "name",
            "q",
            "status",
            "since",
            "result",
            "network",
            "networkId",
            "organisationId",
            "email",
            "note",
            "effectiveFrom",
            "adoptedOn",
            "inForceFrom",
            "kind",
            "expressions",
            "autosave");

    /** What has to be a code, a day or an address. */
    static final List<String> HARD_TO_MEET = List.of(
            "periodFrom",
            "periodTo",
            "topics",
            "targetGroups",
            "jurisdiction",
            "jurisdictions",
            "year",
            "years",
            "link",
            "links",
            "adoptedOn",
            "inForceFrom",
            "effectiveFrom",
            "agenda",
            "obligations");

    /** What a service knows by itself: mostly left out, so that some requests are taken. */
    static final List<String> LEFT_TO_THE_SERVICE = List.of("organisationId", "networkId", "municipalityId", "version");

    static final List<String> WORDS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\u202e\u200b\ufeff",
            "50%",
            "%",
            "%00",
            "%zz",
            "-1",
            "0",
            "1e309",
            "NaN",
            "99999999999",
            "-99999999999999999999",
            "2147483648",
            "pola sata",
            "x",
            "null",
            "true",
            "[]",
            "{}",
            "'",
            "\"",
            "'; drop table practice; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "#{7*7}",
            "../../etc/passwd",
            "12. 3. 99999999999.",
            "99999999999-01-01",
            "2027-02-30",
            "2027-03-12T25:61",
            "+999999999-12-31",
            "UTC+99",
            "Europe/Nowhere",
            "sr-Latn-x-" + "a".repeat(60),
            "*",
            "(((",
            "\"neuparen",
            "AND OR NOT",
            "a~99999",
            "field:[* TO",
            "title,-,name",
            "=cmd|' /C calc'!A0",
            "\r\nX-Own: 1",
            "http://[::1",
            "javascript:alert(1)",
            "mailto:a@b",
            "a@b",
            "a@" + "b".repeat(300) + ".rs",
            "info@šabac-primer.rs",
            "Ђорђе",
            "ǅ",
            "İı",
            "🙂".repeat(50));

    static final List<String> REPEATED = List.of(
            ">", "a.", "a-", "[a]", "- ", "* ", "(", "*", "_", "`", "<b>", "# ", "| a ", "&amp;", "a ", "\n", "я",
            "1. ", "![", "\"", "\\");

    static final List<String> LANGUAGES = List.of(
            "sr,en,de,fr,it,es,pt,nl,pl,cs,sk,sl",
            "*",
            "x".repeat(500),
            "sr;q=9",
            "en-US;q=0.0001,",
            "\u00e9",
            "-",
            "zh-Hant-TW-x-a-b-c");

    static final List<String> TYPES = List.of(
            "*/*",
            "text/*",
            "application/json;charset=utf-99",
            "application/json; charset=UTF-16",
            "x",
            "text/plain",
            "application/xml",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded;charset=x");

    private HostileWords() {}
}
