package org.spona.cooperation.protocol;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What a protocol says: the one place of its fields, embedded by the form, the JSON, the row and the event.
 *
 * @param title at most {@value #TITLE_LENGTH} characters
 * @param body its text in Markdown (CommonMark), at most {@value #BODY_LENGTH} characters
 * @param language in which it is written, BCP 47 with script
 * @param parties at most {@value #MOST_PARTIES}
 * @param duties what each undertakes, at most {@value #MOST_DUTIES}
 * @param provisions on what it rests, at most {@value #MOST_PROVISIONS}
 * @param rule who must have signed for it to be in force
 * @param startsOn the first day on which it may be in force; null for the day of the last signature
 * @param endsOn the last day on which it is; null for one without an end
 * @param reviewMonths after how many months it is looked at again; null for never
 * @param watchingBodyId the working body that watches over it: it reads it and who knows it, and is told when it is due for a review; null for none
 * @param watchingOrganisationId an organisation that does so without being a party; null for none
 */
@Embeddable
public record ProtocolContent(
        @NotBlank(message = "{protocol.missing.title}") @Size(max = TITLE_LENGTH, message = "{text.too-long}") String title,

        @NotNull(message = "{protocol.missing.subject}") @Enumerated(EnumType.STRING)
        ProtocolSubject subject,

        @Enumerated(EnumType.STRING) ProtocolKind kind,

        @Size(max = BODY_LENGTH, message = "{text.too-long}") String body,

        @WrittenLanguage String language,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_PARTIES, message = "{protocol.parties.many}") List<@Valid PartyEntry> parties,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_DUTIES, message = "{protocol.duties.many}") List<@Valid ProtocolDuty> duties,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = MOST_PROVISIONS, message = "{protocol.provisions.many}") List<@Valid CitedProvision> provisions,

        @Enumerated(EnumType.STRING) InForceRule rule,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Min(value = 1, message = "{protocol.reviewMonths.range}") @Max(value = 120, message = "{protocol.reviewMonths.range}") @Nullable Integer reviewMonths,

        @Nullable UUID watchingBodyId,
        @Nullable UUID watchingOrganisationId) {

    public static final int TITLE_LENGTH = 200;
    public static final int BODY_LENGTH = 60_000;
    public static final int MOST_PARTIES = 40;
    public static final int MOST_DUTIES = 100;
    public static final int MOST_PROVISIONS = 30;

    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ProtocolContent {
        title = title == null ? "" : WrittenText.line(title);
        kind = kind == null ? ProtocolKind.COOPERATION : kind;
        body = body == null ? "" : body.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        parties = present(parties);
        duties = present(duties);
        provisions = present(provisions);
        rule = rule == null ? InForceRule.ALL : rule;
    }

    private static <T> List<T> present(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }

    /** An empty one in a language. */
    @SuppressWarnings("NullAway") // nobody has chosen a subject yet
    static ProtocolContent blank(String language) {
        return new ProtocolContent(
                "",
                null,
                ProtocolKind.COOPERATION,
                "",
                language,
                List.of(PartyEntry.blank(), PartyEntry.blank()),
                List.of(ProtocolDuty.blank()),
                List.of(),
                InForceRule.ALL,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with other lists. */
    ProtocolContent with(
            List<PartyEntry> otherParties, List<ProtocolDuty> otherDuties, List<CitedProvision> otherProvisions) {
        return new ProtocolContent(
                title,
                subject,
                kind,
                body,
                language,
                otherParties,
                otherDuties,
                otherProvisions,
                rule,
                startsOn,
                endsOn,
                reviewMonths,
                watchingBodyId,
                watchingOrganisationId);
    }

    /** The same for another time: whoever takes a text over says anew from when to when it holds. */
    ProtocolContent withoutDays() {
        return starting(watchingBodyId, watchingOrganisationId);
    }

    /** The same for another place and time: whoever takes a text over from elsewhere says who watches over it there. */
    ProtocolContent elsewhere() {
        return starting(null, null);
    }

    private ProtocolContent starting(@Nullable UUID body, @Nullable UUID organisation) {
        return new ProtocolContent(
                title,
                subject,
                kind,
                this.body,
                language,
                parties,
                duties,
                provisions,
                rule,
                null,
                null,
                reviewMonths,
                body,
                organisation);
    }

    /** The organisations of the network that are parties. */
    public Set<UUID> partyOrganisations() {
        return parties.stream()
                .flatMap(party -> Stream.ofNullable(party.organisationId()))
                .collect(Collectors.toSet());
    }

    /** As it is kept: without rows in which nothing is written; duties follow their parties to their new numbers. */
    ProtocolContent kept() {
        ProtocolContent kept = this;
        for (int row = parties.size() - 1; row >= 0; row--) {
            kept = parties.get(row).isWritten() ? kept : kept.withoutParty(row);
        }
        return kept.with(
                kept.parties,
                kept.duties.stream().filter(ProtocolDuty::isWritten).toList(),
                kept.provisions.stream().filter(CitedProvision::isWritten).toList());
    }

    /** The same without a party; what it had to do is nobody's then. */
    ProtocolContent withoutParty(int row) {
        return with(
                without(parties, row),
                duties.stream().map(duty -> duty.withoutParty(row + 1)).toList(),
                provisions);
    }

    /** A list without one of its rows. */
    static <T> List<T> without(List<T> rows, int row) {
        return IntStream.range(0, rows.size())
                .filter(at -> at != row)
                .mapToObj(rows::get)
                .toList();
    }
}
