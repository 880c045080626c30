package org.spona.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.test.office.OfficePrograms;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body sends out is opened by the programs of offices, in both scripts: its plan of the year and its opinions. */
@EventsTest
@Tag("deep")
class OfficeDocumentsTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Belgrade"));

    private final Convener convener;
    private final TwoTenants our;
    private final UUID body;

    @Autowired
    OfficeDocumentsTest(Convener convener, Tenants tenants, TwoTenants our) {
        this.convener = convener;
        this.our = our;
        this.body = tenants.body(our.bar().organisationId(), our.bar().networkId(), Visibility.PRIVATE);
        tenants.mandate(
                tenants.seat(body, our.bar().organisationId(), SeatRole.CHAIR),
                our.bar().personId());
        tenants.address(our.bar(), "sr-Latn");
    }

    @ParameterizedTest
    @CsvSource({"sr-Latn, Planirane su obuke.", "sr-Cyrl, Планиране су обуке."})
    void openAPlan(String language, String words) {
        String plan = "/api/v1/bodies/" + body + "/plans/" + today.getYear();
        assertThat(convener.put(plan, our.bar(), """
                        {"introduction": "Planirane su obuke.", "language": "sr-Latn", "visibility": "PRIVATE", "tasks": []}""")).hasStatusOk();

        open("/meetings/reports/" + convener.read(plan, our.bar()).path("id").asString(), language, words);
    }

    @ParameterizedTest
    @CsvSource({"sr-Latn, Predlažemo duži rok.", "sr-Cyrl, Предлажемо дужи рок."})
    void openAnOpinion(String language, String words) {
        UUID id = UUID.randomUUID();
        String opinion = "/api/v1/opinions/" + id;
        assertThat(convener.put(opinion, our.bar(), """
                        {"bodyId": "%s", "title": "Odluka", "act": "Član 1. Pravo ima dete.", "language": "sr-Latn",
                         "requester": "Opština Bar", "requesterKind": "MUNICIPALITY", "receivedOn": "%s", "workingDays": 8, "jurisdiction": "ME"}\
                        """.formatted(body, today.minusDays(1))))
                .hasStatusOk();
        assertThat(convener.post(opinion + "/collect", our.bar(), "")).hasStatusOk();
        assertThat(convener.post(opinion + "/consolidate", our.bar(), "")).hasStatusOk();
        assertThat(convener.put(opinion + "/text", our.bar(), "{\"text\": \"Predlažemo **duži** rok.\"}"))
                .hasStatusOk();

        open("/opinions/" + id, language, words);
    }

    private void open(String thing, String language, String words) {
        assertThat(OfficePrograms.libreOffice(document(thing, "docx", language)))
                .contains(words);
        assertThat(OfficePrograms.pdfToText(document(thing, "pdf", language))).contains(words);
    }

    private byte[] document(String thing, String format, String language) {
        var answer = convener.get(thing + "/document." + format + "?language=" + language, our.bar());
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
