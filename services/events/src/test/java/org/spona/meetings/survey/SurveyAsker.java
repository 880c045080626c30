package org.spona.meetings.survey;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.spona.meetings.Convener;
import org.spona.meetings.Convener.Networks;
import org.spona.platform.test.Account;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Asks the members of a network by the API, as its coordinator. */
record SurveyAsker(Convener convener, Networks our, UUID id, String title) {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/surveys/links/[\\w-]{27})");

    private static final String QUESTIONS = """
            [{"kind": "NUMBER", "text": "Koliko korisnika ima pomoć u kući?", "unit": "korisnika", "required": true},
             {"kind": "YES_NO", "text": "Imate li mobilni tim?"},
             {"kind": "ONE_OF", "text": "Ko ga vodi?", "choices": "centar\\nopština"},
             {"kind": "SEVERAL_OF", "text": "Šta nedostaje?", "choices": "vozilo\\nljudi\\nnovac"},
             {"kind": "SHORT_TEXT", "text": "Kontakt?"},
             {"kind": "LONG_TEXT", "text": "Šta još?"}]""";

    SurveyAsker(Convener convener, Networks our) {
        this(convener, our, UUID.randomUUID(), "Upitnik " + UUID.randomUUID());
    }

    static LocalDate day(int later) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(later);
    }

    String address() {
        return "/api/v1/surveys/" + id;
    }

    /** A draft to all members, with further addresses. */
    MvcTestResult draft(String further) {
        return save(our.coordinator(), QUESTIONS, "\"further\": \"" + further + "\"");
    }

    /** A draft with other questions, and further fields. */
    MvcTestResult save(Account by, String questions, String further) {
        return convener.put(address(), by, """
                {"title": "%s", "introduction": "Pre *sastanka*.", "language": "sr-Latn", "until": "%s", "questions": %s, %s}""".formatted(title, day(10), questions, further));
    }

    /** Sent to all members, with further addresses. */
    void ask(String further) {
        Assertions.assertThat(draft(further)).hasStatusOk();
        Assertions.assertThat(open()).hasStatusOk();
    }

    MvcTestResult open() {
        return convener.post(address() + "/open", our.coordinator(), "");
    }

    MvcTestResult close() {
        return convener.post(address() + "/close", our.coordinator(), "");
    }

    /** The part for which somebody answers. */
    String part(Account account) {
        for (JsonNode part : convener.read(address(), account).path("parts")) {
            if (part.path("own").asBoolean()) {
                return "/api/v1/surveys/parts/" + part.path("id").asString();
            }
        }
        throw new AssertionError("no part of " + account);
    }

    /** Somebody sends a number and a contact for her institution. */
    MvcTestResult answer(Account account, String number, String contact) {
        return convener.put(part(account), account, """
                {"answers": [{"text": "%s"}, {"text": "YES"}, {"text": "opština"}, {"chosen": ["vozilo", "ljudi"]}, {"text": "%s"}], "send": true}""".formatted(number, contact));
    }

    /** The link in the newest mail to an address that says something. */
    static String link(String address, String words) {
        String mail = Convener.mailSaying(address, words).text();
        Matcher link = LINK.matcher(mail);
        Assertions.assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }
}
