package org.spona.cooperation.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;

/** The rules of services, their map, and HSDS out and in. */
class LocalServiceTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final Ownership OF_BIJELJINA =
            new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.PUBLIC);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BIJELJINA);

    @Test
    void isCheckedByNoEdit() {
        LocalService service = service(content(List.of(), null, null));
        service.publish(NOW);
        service.check(LocalService.Checker.PROVIDER, TODAY, NOW);

        service.revise(content(List.of(), 3, TODAY), Visibility.PUBLIC, TODAY.plusDays(9), NOW);
        service.countPlaces(2, TODAY.plusDays(9), NOW);

        assertThat(service.checkedOn()).hasValue(TODAY);
        assertThat(service.content().freePlacesOn()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void isCheckedOncePublishedAndUntilItCloses() {
        LocalService service = service(content(List.of(), null, null));
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> service.check(LocalService.Checker.ORGANISATION, TODAY, NOW))
                        .error())
                .isEqualTo(LocalServiceError.WRONG_STATUS);
        service.publish(NOW);
        service.close(NOW);
        assertThat(catchThrowableOfType(Refusal.class, () -> service.countPlaces(1, TODAY, NOW))
                        .error())
                .isEqualTo(LocalServiceError.WRONG_STATUS);
    }

    @Test
    void opensBeforeItCloses() {
        assertThat(wrong(hours("16:00", "8", DayOfWeek.MONDAY))).containsExactly("service.hours.before");
        assertThat(wrong(hours("8", "15.30"))).containsExactly("service.hours.days.missing");
        assertThat(wrong(hours("8", "", DayOfWeek.MONDAY))).containsExactly("service.hours.time.missing");
        assertThat(wrong(hours("8", "15.30", DayOfWeek.MONDAY))).isEmpty();
        assertThat(hours("8", "15.30", DayOfWeek.MONDAY).closes()).isEqualTo("15:30");
    }

    @Test
    void countsPlacesOfADayThatHasBeen() {
        assertThat(wrong(() -> service(content(List.of(), 3, null)))).containsExactly("service.places.day.missing");
        assertThat(wrong(() -> service(content(List.of(), 3, TODAY.plusDays(1)))))
                .containsExactly("service.places.day.future");
    }

    @Test
    void isDrawnWhereItIs() {
        LocalService bijeljina = service(placed("Info tačka", "44.757", "19.216"));
        LocalService brcko = service(placed("Dnevni centar", "44.870", "18.810"));
        LocalService nowhere = service(content(List.of(), null, null));

        ServiceMap map = ServiceMap.of(List.of(bijeljina, nowhere, brcko));

        assertThat(map.points()).extracting(ServiceMap.Point::name).containsExactly("Dnevni centar", "Info tačka");
        assertThat(map.points().getFirst().x())
                .isLessThan(map.points().getLast().x());
        assertThat(map.points().getFirst().y())
                .isLessThan(map.points().getLast().y());
        assertThat(map.points()).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0, ServiceMap.WIDTH);
            assertThat(point.y()).isBetween(0, map.height());
        });
        assertThat(ServiceMap.of(List.of(bijeljina)).points())
                .singleElement()
                .satisfies(point -> assertThat(point.x()).isEqualTo(ServiceMap.WIDTH / 2));
        assertThat(ServiceMap.of(List.of(nowhere)).points()).isEmpty();
    }

    @Test
    void readsHsdsOfOthers() {
        var sent = new HsdsService(
                UUID.randomUUID(),
                "Informacije za povratnike",
                "Gde se prijaviti.",
                "https://otaharin.example",
                "info@otaharin.example",
                "active",
                "besplatno",
                "povratnici",
                null,
                null,
                new HsdsService.Organization(UUID.randomUUID(), "Otaharin", ""),
                List.of(new HsdsService.Phone(null, "055 111 222")),
                List.of(
                        new HsdsService.Schedule(null, "WEEKLY", "MO,FR", "08:00+01:00", "15:00:00", null),
                        new HsdsService.Schedule(null, "MONTHLY", "2MO", "10:00", "12:00", "drugi ponedeljak")),
                List.of(new HsdsService.Language(null, "romski"), new HsdsService.Language(null, "srpski")),
                List.of(new HsdsService.RequiredDocument(null, "lična karta")),
                List.of(new HsdsService.ServiceAtLocation(
                        null,
                        new HsdsService.Location(
                                null,
                                "physical",
                                "Bijeljina",
                                new BigDecimal("44.757"),
                                new BigDecimal("19.216"),
                                List.of(new HsdsService.Address(
                                        null, "Trg 1", "Bijeljina", "", "", "BA", "physical"))))));

        LocalServiceContent read = HsdsReader.read(sent, "sr-Latn");

        assertThat(read.name()).isEqualTo("Informacije za povratnike");
        assertThat(read.forWhom()).isEqualTo("povratnici");
        assertThat(read.spokenLines()).containsExactly("romski", "srpski");
        assertThat(read.documentLines()).containsExactly("lična karta");
        assertThat(read.provider()).isEqualTo("Otaharin");
        assertThat(read.isPlaced()).isTrue();
        assertThat(read.hours().getFirst())
                .isEqualTo(new OpeningHours(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "08:00", "15:00", ""));
        // What is no weekly rule stays in words.
        assertThat(read.hours().getLast().note()).isEqualTo("drugi ponedeljak 2MO 10:00 12:00");
    }

    private static OpeningHours hours(String opens, String closes, DayOfWeek... days) {
        return new OpeningHours(List.of(days), opens, closes, "");
    }

    private static List<String> wrong(OpeningHours hours) {
        return wrong(() -> service(content(List.of(hours), null, null)));
    }

    private static List<String> wrong(ThrowingCallable work) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, work);
        return invalid == null
                ? List.of()
                : invalid.fieldErrors().stream().map(FieldError::message).toList();
    }

    private static LocalService service(LocalServiceContent content) {
        return new LocalService(UUID.randomUUID(), OFFICER, OF_BIJELJINA, content, TODAY, NOW);
    }

    private static LocalServiceContent content(
            List<OpeningHours> hours, @Nullable Integer free, @Nullable LocalDate on) {
        return LocalServiceContent.blank("sr-Latn").with(hours, free, on);
    }

    private static LocalServiceContent placed(String name, String latitude, String longitude) {
        return new LocalServiceContent(
                name,
                LocalServiceKind.INFO_POINT,
                "",
                "sr-Latn",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                new BigDecimal(latitude),
                new BigDecimal(longitude),
                "",
                "",
                "",
                List.of(),
                null,
                null);
    }
}
