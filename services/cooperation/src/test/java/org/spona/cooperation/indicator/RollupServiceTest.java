package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.spona.cooperation.indicator.Indicating.API;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Statements;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** Values of several municipalities, put together as page, API and file tell them. */
@CooperationTest
class RollupServiceTest {

    private final Scripts scripts;
    private final Tenants tenants;
    private final IndicatorReading indicators;
    private final RollupTables tables;
    private final UUID network;
    private final Account editor;
    private final Account bijeljina;
    private final Account zivinice;
    private final Account brcko;

    @Autowired
    RollupServiceTest(Scripts scripts, Tenants tenants, IndicatorReading indicators, RollupTables tables) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.indicators = indicators;
        this.tables = tables;
        UUID region = tenants.region("Jugoistočna Evropa");
        network = tenants.network("Mreža opština", "BA", region);
        editor = tenants.account(tenants.municipality("Savez opština", "Савез општина", "BA"), network, Role.EDITOR);
        bijeljina = town("Bijeljina", "Бијељина", 110_000);
        zivinice = town("Živinice", "Живинице", 58_000);
        brcko = town("Brčko", "Брчко", 83_000);
    }

    @Test
    void saysTheSumAndOfWhomThereIsNone() throws Exception {
        UUID indicator = protocols("NETWORK");
        Indicating.approved(scripts, bijeljina, editor, indicator, "2026", "2");
        Indicating.approved(scripts, zivinice, editor, indicator, "2026", "1");

        scripts.see(editor, API + indicator + "/rollup?until=2026&periods=1")
                .andExpect(jsonPath("$.groups[0].cells[0].sum").value(3))
                .andExpect(jsonPath("$.groups[0].cells[0].have").value(2))
                .andExpect(jsonPath("$.groups[0].cells[0].missing[?(@ == '" + brcko.organisationId() + "')]")
                        .exists());
        scripts.see(brcko, "/indicators/" + indicator + "?until=2026")
                .andExpect(content().string(containsString("Brčko")));
        scripts.see(brcko, "/indicators/" + indicator + "/values/export.csv?until=2026&periods=1")
                .andExpect(content().string(containsString("Brčko")));
        scripts.see(brcko, "/indicators/" + indicator + "/municipalities?until=2026")
                .andExpect(status().isOk());
        scripts.see(brcko, "/indicators/" + indicator + "/comparison?until=2026")
                .andExpect(content().string(containsString("Bijeljina")))
                .andExpect(content().string(containsString("Živinice")));
        for (String level : List.of("MUNICIPALITY", "DISTRICT", "REGION")) {
            scripts.see(brcko, "/indicators/" + indicator + "?level=" + level).andExpect(status().isOk());
        }
    }

    @Test
    void tellsTheSumApartByBreakdowns() throws Exception {
        UUID indicator = Indicating.active(
                scripts,
                editor,
                Indicating.indicator("Korisnici pomoći u kući", "NETWORK", "MEMBERS")
                        .replace(
                                "\"cumulative\"",
                                "\"breakdowns\": [{\"name\": \"Pol\", \"values\": [\"ženski\", \"muški\"]}], \"cumulative\""));
        apart(bijeljina, indicator, "7", "4", "3");
        apart(zivinice, indicator, "5", "5", "0");
        Indicating.approved(scripts, brcko, editor, indicator, "2026", "2");

        scripts.see(brcko, API + indicator + "/rollup?until=2026&periods=1")
                .andExpect(jsonPath("$.groups[0].cells[0].sum").value(14))
                .andExpect(jsonPath("$.groups[0].cells[0].parts[0].breakdown").value("Pol"))
                .andExpect(jsonPath("$.groups[0].cells[0].parts[0].value").value("ženski"))
                .andExpect(jsonPath("$.groups[0].cells[0].parts[0].sum").value(9))
                .andExpect(jsonPath("$.groups[0].cells[0].parts[1].sum").value(3))
                .andExpect(jsonPath("$.groups[0].cells[0].parts[1].have").value(2));
        scripts.see(brcko, "/indicators/" + indicator + "?until=2026&periods=1")
                .andExpect(content().string(containsString("Razvrstalo organizacija")))
                .andExpect(content().string(containsString("2 od 4")));
        scripts.see(brcko, "/indicators/" + indicator + "/values/export.csv?until=2026&periods=1")
                .andExpect(content().string(containsString("ženski")))
                .andExpect(content().string(containsString("Od toga")));
    }

    private void apart(Account reporter, UUID indicator, String value, String... parts) throws Exception {
        String body = scripts.sent(
                reporter,
                API + indicator + "/values/2026",
                "{\"value\": \"%s\", \"parts\": [\"%s\"], \"report\": true}"
                        .formatted(value, String.join("\", \"", parts)));
        scripts.acted(editor, API + "values/" + Indicating.json(body).path("id").asString() + "/approve");
    }

    @Test
    void leavesWhatWasPutTogetherWhenAMunicipalityMoves() throws Exception {
        UUID indicator = protocols("NETWORK");
        Indicating.approved(scripts, bijeljina, editor, indicator, "2025", "2");
        Indicating.approved(scripts, bijeljina, editor, indicator, "2026", "5");
        UUID east = district("Istok", "2020-01-01", bijeljina, zivinice);
        UUID north = district("Sever", "2026-02-01", bijeljina);

        scripts.see(editor, API + indicator + "/rollup?level=DISTRICT&until=2026&periods=2")
                .andExpect(jsonPath("$.groups[?(@.id == '" + east + "')].cells[0].sum")
                        .value(2.0))
                .andExpect(jsonPath("$.groups[?(@.id == '" + north + "')].cells[1].sum")
                        .value(5.0))
                .andExpect(jsonPath("$.groups[?(@.id == '" + north + "')].name").value("Sever"));
        scripts.send(editor, API + "districts/" + east, """
                        {"name": "Istok", "members": ["%s"], "from": "2019-01-01"}""".formatted(bijeljina.organisationId()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("\"from\"")));
        scripts.send(bijeljina, API + "districts/" + UUID.randomUUID(), "{\"name\": \"Svoj\"}")
                .andExpect(status().isForbidden());
        scripts.see(bijeljina, "/indicators/districts").andExpect(content().string(containsString("Istok")));
        scripts.see(editor, "/indicators/districts/" + east + "/edit")
                .andExpect(content().string(containsString("Bijeljina")));
    }

    @Test
    void readsManyIndicatorsWithAsManyStatementsAsOne() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            ids.add(protocols("REGION"));
            Indicating.approved(scripts, bijeljina, editor, ids.getLast(), "2026", "2");
        }
        int one = statements(ids.subList(0, 1));
        assertThat(statements(ids)).isEqualTo(one);
    }

    private int statements(List<UUID> ids) {
        return Readers.call(tenants.reader(editor), () -> {
            List<Indicator> some = indicators.list(ids);
            List<Period> periods = Period.until(LocalDate.of(2026, 1, 1), Frequency.YEAR, 12);
            return Statements.during(() -> tables.tables(some, periods, RollupLevel.DISTRICT))
                    .size();
        });
    }

    private UUID protocols(String visibility) throws Exception {
        return Indicating.active(
                scripts, editor, Indicating.indicator("Broj protokola o saradnji", visibility, "MEMBERS"));
    }

    private UUID district(String name, String from, Account... members) throws Exception {
        UUID id = UUID.randomUUID();
        String ids = Arrays.stream(members)
                .map(member -> "\"" + member.organisationId() + "\"")
                .collect(Collectors.joining(","));
        scripts.send(
                        editor,
                        API + "districts/" + id,
                        "{\"name\": \"%s\", \"members\": [%s], \"from\": \"%s\"}".formatted(name, ids, from))
                .andExpect(status().isNoContent());
        return id;
    }

    private Account town(String latin, String cyrillic, int population) {
        UUID id = tenants.municipality(latin, cyrillic, "BA");
        tenants.population(id, population);
        return tenants.account(id, network, Role.OFFICER);
    }
}
