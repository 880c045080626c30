package org.spona.members.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.InstitutionChoices.Meaning;
import org.spona.members.body.SeatImportPreview.Fate;
import org.spona.members.body.SeatImportPreview.Row;
import org.spona.members.body.table.SeatRow;
import org.spona.members.body.table.SeatWords;
import org.spona.platform.directory.BodyStatus;
import org.spona.platform.directory.MandateKind;
import org.spona.platform.directory.SeatRole;
import org.spona.platform.language.FoldedName;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.FieldError;

/** What the rows of a table come to in a body: one seat for each institution in one role, and its people in the order of their rank. */
final class SeatPlan {

    /** An institution has one seat in a role. */
    private record Key(Object institution, SeatRole role) {}

    /** Somebody who would be named. */
    private record Ranked(int rank, int row, EmailAddress email, MandateInput input) {}

    /** A seat that is there, or comes. */
    private static final class Planned {
        private final UUID id;
        private final SeatContent content;
        private final @Nullable Seat known;
        private final Map<String, Integer> rows = new HashMap<>();
        private final List<Ranked> people = new ArrayList<>();
        private @Nullable Integer delegateRow;

        private Planned(UUID id, SeatContent content, @Nullable Seat known) {
            this.id = id;
            this.content = content;
            this.known = known;
        }
    }

    private final Body body;
    private final Map<String, Meaning> meanings;
    private final SeatPersonReading persons;
    private final Map<Key, Planned> seats = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    SeatPlan(Body body, Map<String, Meaning> meanings, SeatPersonReading persons) {
        this.body = body;
        this.meanings = meanings;
        this.persons = persons;
        body.seats()
                .forEach(seat -> seats.putIfAbsent(key(seat.content()), new Planned(seat.id(), seat.content(), seat)));
    }

    private static Key key(SeatContent content) {
        return new Key(
                Optional.<Object>ofNullable(content.organisationId()).orElse(FoldedName.of(content.institution())),
                content.role());
    }

    /** Takes a row in. */
    void add(SeatRow row) {
        List<FieldError> mistakes = new ArrayList<>();
        Optional<SeatRole> role = row.role().isEmpty() ? Optional.of(SeatRole.MEMBER) : SeatWords.role(row.role());
        Optional<Boolean> voting = row.voting().isEmpty() ? role.map(SeatWords::votes) : SeatWords.votes(row.voting());
        if (role.isEmpty()) {
            mistakes.add(new FieldError("role", "body.import.role", List.of(row.role())));
        }
        if (voting.isEmpty() && !row.voting().isEmpty()) {
            mistakes.add(new FieldError("voting", "body.import.voting", List.of(row.voting())));
        }
        Meaning meaning = meanings.get(row.institution());
        if (meaning == null) {
            mistakes.add(new FieldError("institution", "body.import.institution.missing"));
        } else if (meaning.several()) {
            mistakes.add(new FieldError("institution", "body.import.institution.several", List.of(row.institution())));
        } else if (row.institution().length() > SeatContent.INSTITUTION_LENGTH) {
            mistakes.add(new FieldError("institution", "body.import.institution.long"));
        }
        if (meaning == null || !mistakes.isEmpty()) {
            rows.add(Row.refused(row, null, mistakes));
            return;
        }
        SeatContent content =
                new SeatContent(row.institution(), meaning.id().orElse(null), role.orElseThrow(), voting.orElseThrow());
        Planned seat = seats.get(key(content));
        boolean comes = seat == null;
        if (seat == null) {
            seat = new Planned(UUID.randomUUID(), content, null);
            seats.put(key(content), seat);
        } else if (!row.voting().isEmpty() && seat.content.voting() != content.voting()) {
            rows.add(Row.refused(row, content, List.of(new FieldError("voting", "body.import.voting.otherwise"))));
            return;
        }
        rows.add(
                row.hasPerson()
                        ? person(row, seat)
                        : new Row(row, seat.content, null, comes ? Fate.SEAT : Fate.KNOWN, List.of()));
    }

    private Row person(SeatRow row, Planned seat) {
        List<FieldError> mistakes = new ArrayList<>();
        Optional<Integer> rank = row.rank().isEmpty()
                ? Optional.of(
                        seat.people.isEmpty() && seat.delegateRow == null && !hasDelegate(seat) ? 0 : SeatWords.NEXT)
                : SeatWords.rank(row.rank());
        if (rank.isEmpty()) {
            mistakes.add(new FieldError("rank", "body.import.rank", List.of(row.rank())));
        }
        MandateKind kind = rank.filter(number -> number == 0).isPresent() ? MandateKind.DELEGATE : MandateKind.DEPUTY;
        MandateInput input = persons.read(row, kind, mistakes);
        Optional<EmailAddress> email = EmailAddress.find(row.email());
        Integer earlier = email.map(
                        address -> seat.rows.putIfAbsent(EmailAddress.normalised(address.value()), row.number()))
                .orElse(null);
        if (earlier != null) {
            mistakes.add(new FieldError("email", "body.import.twice", List.of(earlier)));
        }
        if (kind == MandateKind.DELEGATE && seat.delegateRow != null) {
            mistakes.add(new FieldError("rank", "body.import.delegates", List.of(seat.delegateRow)));
        }
        if (!mistakes.isEmpty() || email.isEmpty()) {
            return Row.refused(row, seat.content, mistakes);
        }
        if (kind == MandateKind.DELEGATE) {
            seat.delegateRow = row.number();
        }
        if (isNamed(seat, kind, row.name())) {
            return new Row(row, seat.content, kind, Fate.KNOWN, List.of());
        }
        seat.people.add(new Ranked(rank.orElse(SeatWords.NEXT), row.number(), email.get(), input));
        return new Row(row, seat.content, kind, Fate.NAMED, List.of());
    }

    private boolean hasDelegate(Planned seat) {
        return open(seat).stream().anyMatch(mandate -> mandate.kind() == MandateKind.DELEGATE);
    }

    private boolean isNamed(Planned seat, MandateKind kind, String name) {
        return open(seat).stream()
                .anyMatch(mandate ->
                        mandate.kind() == kind && FoldedName.of(mandate.name()).equals(FoldedName.of(name)));
    }

    private List<Mandate> open(Planned seat) {
        return seat.known == null ? List.of() : seat.known.openAfter(persons.now());
    }

    /** Each row in its order. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The seats that come, in their order. */
    Map<UUID, SeatContent> added() {
        Map<UUID, SeatContent> added = new LinkedHashMap<>();
        seats.values().stream().filter(seat -> seat.known == null).forEach(seat -> added.put(seat.id, seat.content));
        return added;
    }

    /** Who is named, the delegate of each seat first, then the deputies by their rank. */
    List<MandateNaming.Named> named() {
        return seats.values().stream()
                .flatMap(seat -> seat.people.stream()
                        .sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::row))
                        .map(one -> new MandateNaming.Named(seat.id, UUID.randomUUID(), one.email(), one.input())))
                .toList();
    }

    /** Whether a draft has to begin to work, because only then people are named. */
    boolean founds() {
        return body.status() == BodyStatus.DRAFT && seats.values().stream().anyMatch(seat -> !seat.people.isEmpty());
    }
}
