package org.spona.regulations.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.text.WrittenText;

/**
 * The document that stands behind what an organisation says: the one place of its fields, embedded by the form, the JSON and the row.
 *
 * @param kind what it is; null when none is named
 * @param localActId the local act in the register of the organisation; its number, day and gazette are those of the register
 * @param number of a local act, as it is printed
 * @param adoptedOn the day of a local act
 * @param gazette where a local act was published, as it is cited
 * @param label which version it is, in the organisation's own words
 * @param validUntil the last day on which it holds, if it ends
 */
@Embeddable
public record EvidenceDocument(
        @Column(name = "evidence_kind") @Enumerated(EnumType.STRING) @Nullable EvidenceKind kind,

        @Column(name = "local_act_id") @Nullable UUID localActId,

        @Column(name = "act_number") @Size(max = SHORT_LENGTH, message = "{text.too-long}") String number,

        @Column(name = "act_date") @Nullable LocalDate adoptedOn,

        @Column(name = "act_gazette") @Size(max = LENGTH, message = "{text.too-long}") String gazette,

        @Column(name = "version_label") @Size(max = SHORT_LENGTH, message = "{text.too-long}") String label,

        @Column(name = "valid_until") @Nullable LocalDate validUntil) {

    public static final int SHORT_LENGTH = 100;
    public static final int LENGTH = 300;

    /** None. */
    public static final EvidenceDocument NONE = new EvidenceDocument(null, null, "", null, "", "", null);

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public EvidenceDocument {
        number = number == null ? "" : WrittenText.line(number);
        gazette = gazette == null ? "" : WrittenText.line(gazette);
        label = label == null ? "" : WrittenText.line(label);
    }

    /** Whether a local act can be told from others: it has a number or a day. */
    @AssertTrue(message = "{application.document.act}") public boolean isActNamed() {
        return kind != EvidenceKind.LOCAL_ACT || isAct();
    }

    /** Whether it does not end before it begins. */
    @AssertTrue(message = "{application.document.order}") public boolean isInOrder() {
        return adoptedOn == null || validUntil == null || !validUntil.isBefore(adoptedOn);
    }

    /** Whether a local act stands here. */
    boolean isAct() {
        return localActId != null || (kind == EvidenceKind.LOCAL_ACT && (!number.isEmpty() || adoptedOn != null));
    }

    /** The same as a local act of the register. */
    EvidenceDocument of(EvidenceActs.EvidenceAct act) {
        return new EvidenceDocument(
                EvidenceKind.LOCAL_ACT,
                act.thing().id(),
                act.number(),
                act.adoptedOn(),
                act.gazette(),
                label,
                validUntil);
    }

    /** Whether it holds no more on a day. */
    public boolean hasExpired(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }
}
