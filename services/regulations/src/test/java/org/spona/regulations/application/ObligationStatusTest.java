package org.spona.regulations.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.directory.OrganisationKind;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.spona.regulations.update.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The view of obligations says what its rules say in words, of whatever organisations, obligations and applications there are. */
@RegulationsTest
class ObligationStatusTest {

    private static final List<String> COUNTRIES = List.of("ME", "RS");

    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Acts acts;
    private final TwoTenants our;

    @Autowired
    ObligationStatusTest(
            Tenants tenants, JdbcClient database, TransactionTemplate transaction, Acts acts, TwoTenants our) {
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.acts = acts;
        this.our = our;
    }

    private record Member(UUID id, String kind, String country, boolean joined) {}

    private record Asked(
            UUID id,
            List<Addressee> addressees,
            @Nullable String country,
            @Nullable LocalDate due) {}

    private record Pair(UUID obligationId, UUID organisationId) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void saysOfEachOrganisationWhatTheRulesSay(long seed) throws Exception {
        Random random = new Random(seed);
        List<Member> members = Stream.generate(() -> member(random)).limit(12).toList();
        List<Asked> obligations = Stream.generate(() -> asked(random)).limit(8).toList();
        publish(obligations);
        Map<Pair, ApplicationStatus> said = new HashMap<>();
        for (Asked asked : obligations) {
            for (Member member : members) {
                if (isAsked(asked, member) && random.nextBoolean()) {
                    ApplicationStatus status = pick(random, List.of(ApplicationStatus.values()));
                    Account officer =
                            tenants.account(member.id(), our.barEditor().networkId(), Role.OFFICER);
                    acts.apply(officer, asked.id(), status.name(), "Odluka je donijeta.")
                            .andExpect(status().isOk());
                    said.put(new Pair(asked.id(), member.id()), status);
                }
            }
        }

        Map<Pair, String> expected = new HashMap<>();
        for (Asked asked : obligations) {
            for (Member member : members) {
                if (isAsked(asked, member)) {
                    var pair = new Pair(asked.id(), member.id());
                    expected.put(pair, expected(said.get(pair), asked.due()).name());
                }
            }
        }
        Map<Pair, String> told = told(our.barEditor());
        told.keySet()
                .removeIf(
                        pair -> members.stream().noneMatch(member -> member.id().equals(pair.organisationId())));
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void tellsAnOrganisationNothingOfWhatOthersSay() throws Exception {
        UUID obligation = publish(today().plusDays(3));
        acts.apply(our.bar(), obligation, "APPLIED", "Odluka je donijeta.").andExpect(status().isOk());

        assertThat(told(our.bar())).containsEntry(new Pair(obligation, our.bar().organisationId()), "APPLIED");
        assertThat(told(our.barEditor()))
                .containsEntry(new Pair(obligation, our.bar().organisationId()), "APPLIED");
        assertThat(told(our.kotor()))
                .containsEntry(new Pair(obligation, our.bar().organisationId()), "SILENT");
        for (Account other : List.of(our.staraPazova(), our.ljubljana())) {
            assertThat(told(other)).isEmpty();
        }
    }

    @Test
    void asksNobodyWhileAnUpdateIsADraftOrWithdrawn() throws Exception {
        UUID obligation = UUID.randomUUID();
        UUID update = UUID.randomUUID();
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        String path = "/api/v1/updates/" + update;
        acts.send(our.barEditor(), path, Acts.update(regulation, "Pomoć", "PUBLIC", new UUID[] {obligation}, ""));
        assertThat(told(our.barEditor())).isEmpty();

        acts.act(our.barEditor(), path + "/publish").andExpect(status().isOk());
        assertThat(told(our.barEditor()))
                .containsKey(new Pair(obligation, our.bar().organisationId()));

        acts.act(our.barEditor(), path + "/withdraw").andExpect(status().isOk());
        assertThat(told(our.barEditor())).isEmpty();
    }

    @Test
    void isPagedInOneOrder() throws Exception {
        List<Asked> obligations = Stream.of(5, -2, 9, 1)
                .map(days ->
                        new Asked(UUID.randomUUID(), List.of(Addressee.LOCAL_GOVERNMENT), null, today().plusDays(days)))
                .toList();
        publish(obligations);
        acts.apply(our.bar(), obligations.get(1).id(), "APPLIED", "Odluka je donijeta.")
                .andExpect(status().isOk());
        List<Integer> byDay = List.of(3, 0, 2, 1);

        for (int page = 0; page < 2; page++) {
            acts.see(our.bar(), "/api/v1/obligations?size=2&page=" + page)
                    .andExpect(jsonPath("$.total").value(4))
                    .andExpect(jsonPath("$.items.length()").value(2))
                    .andExpect(jsonPath("$.items[0].id")
                            .value(obligations.get(byDay.get(2 * page)).id().toString()))
                    .andExpect(jsonPath("$.items[1].id")
                            .value(obligations.get(byDay.get(2 * page + 1)).id().toString()));
        }
    }

    @Test
    void asksAnOrganisationThatWasEnteredTwiceOnce() throws Exception {
        UUID second = tenants.municipality("Opština Bar", "Општина Бар", "ME");
        UUID networkId = our.barEditor().networkId();
        tenants.joined(networkId, second);
        UUID obligation = publish(today().minusDays(1));

        tenants.merged(second, our.bar().organisationId());

        assertThat(told(our.barEditor()).keySet())
                .contains(new Pair(obligation, our.bar().organisationId()))
                .doesNotContain(new Pair(obligation, second));
        Account officer = tenants.account(second, networkId, Role.OFFICER);
        acts.see(officer, "/api/v1/obligations")
                .andExpect(jsonPath("$.items[0].status").value("LATE"));
    }

    /** As the README says it. */
    private static ObligationStatus expected(@Nullable ApplicationStatus said, @Nullable LocalDate due) {
        if (said == ApplicationStatus.APPLIED) {
            return ObligationStatus.APPLIED;
        }
        if (said == ApplicationStatus.NOT_COMPETENT) {
            return ObligationStatus.NOT_COMPETENT;
        }
        if (due != null && due.isBefore(today())) {
            return ObligationStatus.LATE;
        }
        return said == null ? ObligationStatus.SILENT : ObligationStatus.valueOf(said.name());
    }

    private static boolean isAsked(Asked asked, Member member) {
        String addressee = OrganisationKind.localGovernments().contains(member.kind())
                ? Addressee.LOCAL_GOVERNMENT.name()
                : member.kind();
        return member.joined()
                && asked.addressees().stream().anyMatch(kind -> kind.name().equals(addressee))
                && (asked.country() == null || asked.country().equals(member.country()));
    }

    private Member member(Random random) {
        var member = new Member(
                tenants.municipality("Opština", "Општина", pick(random, COUNTRIES)),
                pick(random, List.of(OrganisationKind.values())).name(),
                "",
                random.nextInt(4) > 0);
        String country = pick(random, COUNTRIES);
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql("update directory_organisation set kind = ?, country = ? where id = ?")
                        .params(member.kind(), country, member.id())
                        .update()));
        if (member.joined()) {
            tenants.joined(our.barEditor().networkId(), member.id());
        }
        return new Member(member.id(), member.kind(), country, member.joined());
    }

    private static Asked asked(Random random) {
        List<Addressee> addressees = new ArrayList<>(List.of(pick(random, List.of(Addressee.values()))));
        if (random.nextBoolean()) {
            addressees.add(Addressee.LOCAL_GOVERNMENT);
        }
        return new Asked(
                UUID.randomUUID(),
                addressees.stream().distinct().toList(),
                random.nextInt(3) == 0 ? pick(random, COUNTRIES) : null,
                random.nextInt(4) == 0 ? null : today().plusDays(random.nextInt(-2, 3)));
    }

    private UUID publish(LocalDate due) throws Exception {
        var asked = new Asked(UUID.randomUUID(), List.of(Addressee.LOCAL_GOVERNMENT), null, due);
        publish(List.of(asked));
        return asked.id();
    }

    private void publish(List<Asked> obligations) throws Exception {
        String asked = obligations.stream()
                .map(one -> """
                        {"id": "%s", "what": "Donesi odluku", "due": "%s", "addressees": [%s], "country": "%s"}
                        """.formatted(
                                one.id(),
                                one.due() == null ? "" : one.due(),
                                one.addressees().stream()
                                        .map(addressee -> '"' + addressee.name() + '"')
                                        .collect(Collectors.joining(",")),
                                one.country() == null ? "" : one.country()))
                .collect(Collectors.joining(","));
        UUID regulation = acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti");
        acts.publish(our.barEditor(), """
                {"regulationId": "%s", "title": "Pomoć u kući", "body": "Opština donosi odluku.", "visibility": "PUBLIC",
                 "obligations": [%s]}
                """.formatted(regulation, asked));
    }

    /** What the view tells a reader of the network of Bar. */
    private Map<Pair, String> told(Account account) {
        Map<Pair, String> told = new HashMap<>();
        Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql(
                                "select obligation_id, organisation_id, status, settled, late from obligation_status where network_id = ?")
                        .param(our.barEditor().networkId())
                        .query((row, number) -> {
                            String status = row.getString("status");
                            assertThat(row.getBoolean("late")).isEqualTo(status.equals("LATE"));
                            assertThat(row.getBoolean("settled"))
                                    .isEqualTo(ObligationStatus.valueOf(status).isSettled());
                            return told.put(
                                    new Pair(
                                            row.getObject("obligation_id", UUID.class),
                                            row.getObject("organisation_id", UUID.class)),
                                    status);
                        })
                        .list()));
        return told;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
