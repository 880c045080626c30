package org.spona.regulations.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bar and Kotor (and the association, which is a municipality in tests) are asked two things, one of them overdue. */
@RegulationsTest
class OverviewTest {

    private final Acts acts;
    private final TwoTenants our;
    private final UUID overdue = UUID.randomUUID();
    private final UUID undated = UUID.randomUUID();

    @Autowired
    OverviewTest(Acts acts, TwoTenants our) {
        this.acts = acts;
        this.our = our;
    }

    @BeforeEach
    void publish() throws Exception {
        acts.publishOverdue(our.barEditor(), overdue, undated);
    }

    @Test
    void showsStaffWhoHasAppliedWhatAndWhoIsLate() throws Exception {
        acts.apply(our.bar(), overdue, "APPLIED", "Odluka je donijeta.");
        acts.apply(our.bar(), undated, "NOT_COMPETENT", "Radi centar za socijalni rad.");

        acts.see(our.barEditor(), "/api/v1/obligations/overview")
                .andExpect(jsonPath("$.rows").value(hasSize(3)))
                .andExpect(jsonPath("$.rows[2].organisationId")
                        .value(our.bar().organisationId().toString()))
                .andExpect(jsonPath("$.rows[2].cells['%s']".formatted(overdue)).value("APPLIED"))
                .andExpect(jsonPath("$.totals.APPLIED").value(1))
                .andExpect(jsonPath("$.totals.NOT_COMPETENT").value(1))
                .andExpect(jsonPath("$.totals.LATE").value(2))
                .andExpect(jsonPath("$.totals.SILENT").value(2));
        acts.see(our.barEditor(), "/regulations/overview")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("Kotor", "Bar"),
                                containsString("primenjeno: 1 od 6"),
                                containsString("kasni: 2 od 6"),
                                containsString("bar-applied"),
                                containsString("<title>Bar: primenjeno</title>"),
                                containsString("<title>Kotor: kasni</title>"),
                                containsString("bez roka"))));
        acts.see(our.barEditor(), "/regulations/overview/" + our.bar().organisationId())
                .andExpect(content()
                        .string(allOf(
                                containsString("Odluka je donijeta."),
                                containsString("Radi centar za socijalni rad."))));
    }

    @Test
    void sortsAndFilters() throws Exception {
        acts.see(our.barEditor(), "/regulations/overview?sort=name")
                .andExpect(content().string(stringContainsInOrder("<tbody>", ">Bar<", ">Kotor<")));
        acts.see(our.barEditor(), "/regulations/overview?sort=-name")
                .andExpect(content().string(stringContainsInOrder("<tbody>", ">Kotor<", ">Bar<")));
        acts.see(our.barEditor(), "/api/v1/obligations/overview?country=RS")
                .andExpect(jsonPath("$.rows").value(hasSize(0)));
        acts.see(our.barEditor(), "/api/v1/obligations/overview?updateId=" + UUID.randomUUID())
                .andExpect(jsonPath("$.obligations").value(hasSize(0)));
    }

    @Test
    void goesAlongAsAFile() throws Exception {
        acts.apply(our.bar(), overdue, "APPLIED", "Odluka je donijeta.");

        LocalDate yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        byte[] csv = acts.see(our.barEditor(), "/regulations/overview/export.csv?sort=name")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("\"Organizacija\";\"Zemlja\";\"Odredba\";\"Obaveza\";\"Rok\";\"Stanje\"")
                .contains("\"Bar\";\"Crna Gora\";\"član 1\";\"Pomoć u kući: korak 1\";\"" + yesterday
                        + "\";\"primenjeno\";\"primenjeno\";\"Odluka je donijeta.\";\"\";\"\";\"\";\"OFFICER")
                .contains("\"Bar\";\"Crna Gora\";\"član 2\";\"Pomoć u kući: korak 2\";\"\";\"nije upisano\";\"\"")
                .contains(
                        "\"Kotor\";\"Crna Gora\";\"član 1\";\"Pomoć u kući: korak 1\";\"" + yesterday + "\";\"kasni\"");
        assertThat(acts.see(our.barEditor(), "/regulations/overview/export.csv?sort=name&language=en")
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("\"Bar\",\"Montenegro\"");
        byte[] workbook = acts.see(our.barEditor(), "/regulations/overview/export.xlsx?sort=name")
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("primenjeno");
        }
    }

    @Test
    void isForStaffOfTheNetworkOnly() throws Exception {
        for (String path : new String[] {
            "/regulations/overview", "/regulations/overview/export.csv", "/api/v1/obligations/overview"
        }) {
            acts.see(our.bar(), path).andExpect(status().isForbidden());
            acts.see(our.staraPazova(), path).andExpect(status().isForbidden());
            acts.see(our.barEditor(), path + "?networkId=" + our.staraPazova().networkId())
                    .andExpect(status().isNotFound());
        }
        acts.see(our.barEditor(), "/regulations/overview/" + our.staraPazova().organisationId())
                .andExpect(status().isNotFound());
    }

    @Test
    void tellsOnTheHomePageWhatIsNew() throws Exception {
        acts.see(our.bar(), "/regulations/blocks/new")
                .andExpect(content()
                        .string(allOf(containsString("Pomoć u kući"), containsString("obaveza vaše organizacije"))));
        acts.see(our.staraPazova(), "/regulations/blocks/new")
                .andExpect(content().string(not(containsString("Pomoć u kući"))));
    }
}
