package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.PlainReaders;
import org.spona.platform.workflow.Permissions;

/** The rules of protocols. */
class ProtocolTest {

    private static final Instant NOW = Instant.parse("2027-01-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 12);
    private static final UUID NETWORK = UUID.randomUUID();
    private static final UUID BIJELJINA = UUID.randomUUID();
    private static final UUID CENTRE = UUID.randomUUID();
    private static final Ownership OF_BIJELJINA = new Ownership(BIJELJINA, NETWORK, Visibility.NETWORK);
    private static final Reader OFFICER = PlainReaders.as(Role.OFFICER, OF_BIJELJINA);
    private static final Reader SOCIAL_WORKER = PlainReaders.as(Role.OFFICER, CENTRE, NETWORK);

    @Test
    void goesFromADraftIntoForceAndToItsReplacement() {
        Protocol protocol = signing(content());
        assertThat(protocol.readers().organisations()).containsExactly(CENTRE);
        assertThat(protocol.settle(parts(TODAY.minusDays(2), null, false), TODAY, NOW))
                .isFalse();
        assertThat(protocol.settle(parts(TODAY.minusDays(2), TODAY.minusDays(1), false), TODAY, NOW))
                .isTrue();

        assertThat(protocol.status()).isEqualTo(ProtocolStatus.IN_FORCE);
        assertThat(protocol.inForceOn()).contains(TODAY.minusDays(1));
        assertThat(protocol.reviewOn()).contains(TODAY.minusDays(1).plusMonths(12));
        protocol.review(new ProtocolReview(TODAY, ReviewOutcome.REVISE, "Nova usluga.", ""), NOW);
        assertThat(protocol.status()).isEqualTo(ProtocolStatus.UNDER_REVISION);
        protocol.replaced(TODAY, NOW);
        assertThat(protocol.status()).isEqualTo(ProtocolStatus.REPLACED);
        assertThat(protocol.overOn()).contains(TODAY);
    }

    @Test
    void keepsItsWordsOnceItIsOpenForSignatures() {
        Protocol protocol = signing(content());

        assertThat(refused(() -> protocol.revise(content(), Visibility.PUBLIC, NOW)))
                .isEqualTo(ProtocolError.FROZEN);
        protocol.reopen(NOW);
        protocol.revise(content(), Visibility.PUBLIC, NOW);
        assertThat(protocol.status()).isEqualTo(ProtocolStatus.AGREEING);
    }

    @Test
    void isAnotherTextOnceItIsWrittenOtherwise() {
        Protocol protocol = draft(content());
        protocol.share(NOW);
        int agreedTo = protocol.textVersion();
        ProtocolPart agreeing = part(2, CENTRE, null, null, agreedTo);

        protocol.revise(
                content().with(content().parties(), List.of(duty(1, "Patrola")), List.of()), Visibility.NETWORK, NOW);

        assertThat(agreeing.agreesTo(agreedTo)).isTrue();
        assertThat(agreeing.agreesTo(protocol.textVersion())).isFalse();
        assertThat(wrong(() -> protocol.revise(content().withoutParty(1), Visibility.NETWORK, NOW)))
                .containsExactly("protocol.parties.frozen");
    }

    @Test
    void isSharedWithItsPartiesAloneUntilItIsInForce() {
        Protocol protocol = signing(content());
        assertThat(protocol.sharedOwnership().visibility()).isEqualTo(Visibility.PRIVATE);

        protocol.settle(parts(TODAY, TODAY, false), TODAY, NOW);

        assertThat(protocol.sharedOwnership().visibility()).isEqualTo(Visibility.NETWORK);
    }

    @Test
    void isReadByWhoWatchesOverItAsByItsParties() {
        UUID body = UUID.randomUUID();
        UUID watching = UUID.randomUUID();
        Protocol protocol = draft(watched(body, watching));
        assertThat(protocol.readers().bodies()).isEmpty();

        protocol.share(NOW);

        assertThat(protocol.readers().organisations()).containsExactlyInAnyOrder(CENTRE, watching);
        assertThat(protocol.readers().bodies()).containsExactly(body);
        assertThat(protocol.parties()).containsExactly(CENTRE);
        protocol.revise(content(), Visibility.NETWORK, NOW);
        assertThat(protocol.readers().organisations()).containsExactly(CENTRE);
        assertThat(protocol.readers().bodies()).isEmpty();
    }

    @Test
    void isNotWatchedByAPartyAndNotByWhomeverWatchesElsewhere() {
        assertThat(wrong(() -> ProtocolPolicy.checkDraft(watched(null, CENTRE))))
                .containsExactly("protocol.watchingOrganisationId.party");
        assertThat(watched(UUID.randomUUID(), null).elsewhere().watchingBodyId())
                .isNull();
    }

    @Test
    void hasNoMoreWhoKnowItThanShould() {
        assertThat(wrong(() -> new KnownNumbers(23, 24, TODAY).check())).containsExactly("protocol.numbers.known.many");
        assertThat(wrong(() -> new KnownNumbers(23, 18, TODAY).check())).isEmpty();
    }

    private static ProtocolContent watched(@Nullable UUID body, @Nullable UUID organisation) {
        ProtocolContent plain = content();
        return new ProtocolContent(
                plain.title(),
                plain.subject(),
                plain.kind(),
                plain.body(),
                plain.language(),
                plain.parties(),
                plain.duties(),
                plain.provisions(),
                plain.rule(),
                plain.startsOn(),
                plain.endsOn(),
                plain.reviewMonths(),
                body,
                organisation);
    }

    @Test
    void entersIntoForceByItsRule() {
        ProtocolContent listed = new ProtocolContent(
                "Protokol",
                ProtocolSubject.CHILDREN_BEGGING,
                ProtocolKind.COOPERATION,
                "Tekst",
                "sr-Latn",
                List.of(
                        new PartyEntry(BIJELJINA, "", true),
                        new PartyEntry(CENTRE, "", true),
                        new PartyEntry(null, "Dom zdravlja", false)),
                List.of(duty(1, "Koordiniše")),
                List.of(),
                InForceRule.LISTED,
                null,
                null,
                null,
                null,
                null);
        Protocol protocol = signing(listed);

        assertThat(protocol.settle(
                        List.of(
                                part(1, BIJELJINA, TODAY, null, null),
                                part(2, CENTRE, TODAY, null, null),
                                part(3, null, null, null, null)),
                        TODAY,
                        NOW))
                .isTrue();
        assertThat(protocol.reviewOn()).isEmpty();
    }

    @Test
    void waitsForItsFirstDay() {
        Protocol protocol = signing(content(TODAY.plusDays(3), null));
        List<ProtocolPart> signed = parts(TODAY, TODAY, false);

        assertThat(protocol.settle(signed, TODAY, NOW)).isFalse();
        assertThat(protocol.settle(signed, TODAY.plusDays(3), NOW)).isTrue();
        assertThat(protocol.inForceOn()).contains(TODAY.plusDays(3));
    }

    @Test
    void endsOnceASinglePartyIsLeft() {
        Protocol protocol = signing(content());
        protocol.settle(parts(TODAY, TODAY, false), TODAY, NOW);

        protocol.without(CENTRE, NOW);
        assertThat(protocol.readers().organisations()).isEmpty();
        assertThat(protocol.settle(parts(TODAY, TODAY, true), TODAY, NOW)).isTrue();
        assertThat(protocol.status()).isEqualTo(ProtocolStatus.ENDED);
    }

    @Test
    void neitherEndsNorIsReviewedBeforeItWasInForce() {
        Protocol protocol = signing(content());
        protocol.settle(parts(TODAY, TODAY, false), TODAY, NOW);

        assertThat(wrong(() -> protocol.end(new EndInput(TODAY.minusDays(1), "Dogovor."), NOW)))
                .containsExactly("protocol.end.before");
        assertThat(wrong(() -> protocol.review(
                        new ProtocolReview(TODAY.minusDays(1), ReviewOutcome.KEEP, "Dobar je.", ""), NOW)))
                .containsExactly("protocol.review.before");
        protocol.end(new EndInput(TODAY, "Dogovor."), NOW);
        assertThat(refused(() -> protocol.end(new EndInput(TODAY, "Dogovor."), NOW)))
                .isEqualTo(ProtocolError.WRONG_STATUS);
    }

    @Test
    void isDueForAReviewWhenAProvisionChanges() {
        Protocol draft = draft(content());
        draft.provisionChanged("Zakon, član 69", TODAY, NOW);
        assertThat(draft.isReviewDue(TODAY)).isFalse();

        Protocol protocol = signing(content());
        protocol.settle(parts(TODAY, TODAY, false), TODAY, NOW);
        protocol.provisionChanged("Zakon, član 69", TODAY, NOW);
        assertThat(protocol.isReviewDue(TODAY)).isTrue();
        assertThat(protocol.reviewReason()).isEqualTo("Zakon, član 69");
        protocol.review(new ProtocolReview(TODAY, ReviewOutcome.KEEP, "I dalje važi.", ""), NOW);
        assertThat(protocol.isReviewDue(TODAY)).isFalse();
        assertThat(protocol.reviewReason()).isEmpty();
    }

    @Test
    void saysWhatContradictsItself() {
        assertThat(wrong(() -> ProtocolPolicy.checkDraft(content(TODAY, TODAY.minusDays(1)))))
                .containsExactly("protocol.endsOn.before");
        assertThat(wrong(() -> ProtocolPolicy.checkDraft(content()
                        .with(
                                List.of(new PartyEntry(CENTRE, "", false), new PartyEntry(CENTRE, "", false)),
                                List.of(duty(3, "Nešto")),
                                List.of(new CitedProvision("Zakon, član 69", "https://drugde.example/clan"))))))
                .containsExactly(
                        "protocol.parties.twice", "protocol.duties.party.unknown", "protocol.provisions.address.wrong");
    }

    @Test
    void isSentToItsPartiesWithAllThatItNeeds() {
        ProtocolContent empty = ProtocolContent.blank("sr-Latn").kept();
        assertThat(wrong(() -> ProtocolPolicy.checkReady(empty, TODAY)))
                .containsExactly("protocol.missing.body", "protocol.missing.parties", "protocol.missing.duties");
        assertThat(wrong(() -> ProtocolPolicy.checkReady(content(null, TODAY.minusDays(1)), TODAY)))
                .containsExactly("protocol.endsOn.past");
        assertThat(wrong(() -> ProtocolPolicy.checkReady(content(), TODAY))).isEmpty();
    }

    @Test
    void keepsDutiesWithTheirPartiesWhenOneIsRemoved() {
        ProtocolContent three = content()
                .with(
                        List.of(
                                new PartyEntry(BIJELJINA, "", false),
                                PartyEntry.blank(),
                                new PartyEntry(CENTRE, "", false)),
                        List.of(duty(2, "Ničija"), duty(3, "Smeštaj"), ProtocolDuty.blank()),
                        List.of(CitedProvision.blank()));

        ProtocolContent kept = three.kept();

        assertThat(kept.parties()).hasSize(2);
        assertThat(kept.duties()).extracting(ProtocolDuty::party).containsExactly(null, 2);
        assertThat(kept.provisions()).isEmpty();
    }

    @Test
    void offersEachItsOwnSteps() {
        Protocol protocol = draft(content());
        assertThat(steps(OFFICER, protocol)).containsExactlyInAnyOrder("EDIT", "AGREE", "DISCARD");
        protocol.share(NOW);
        assertThat(steps(OFFICER, protocol)).containsExactlyInAnyOrder("EDIT", "SIGN");
        assertThat(steps(SOCIAL_WORKER, protocol)).isEmpty();
        assertThat(steps(SOCIAL_WORKER, protocol, part(2, CENTRE, null, null, null)))
                .containsExactlyInAnyOrder("AGREE", "LEAVE");
        assertThat(steps(OFFICER, protocol, part(2, CENTRE, null, null, null))).isEmpty();
        protocol.openForSigning(NOW);
        assertThat(steps(SOCIAL_WORKER, protocol, part(2, CENTRE, null, null, null)))
                .containsExactlyInAnyOrder("SIGN", "ASK", "LEAVE");
        assertThat(steps(OFFICER, protocol, part(3, null, null, null, null)))
                .containsExactlyInAnyOrder("SIGN", "ASK", "LEAVE");
        assertThat(steps(OFFICER, protocol, part(1, BIJELJINA, TODAY, null, null)))
                .containsExactly("ASK");
    }

    @Test
    void saysWhyAPartCannotBeWritten() {
        Protocol protocol = signing(content());
        assertThat(refused(() -> require(PartStep.SIGN, protocol, part(2, CENTRE, TODAY, null, null))))
                .isEqualTo(ProtocolError.SIGNED_ALREADY);
        assertThat(refused(() -> require(PartStep.SIGN, protocol, part(2, CENTRE, TODAY, TODAY, null))))
                .isEqualTo(ProtocolError.LEFT);
        assertThat(refused(() -> require(PartStep.LEAVE, protocol, part(1, BIJELJINA, null, null, null))))
                .isEqualTo(ProtocolError.OWNER_STAYS);
        assertThat(refused(() -> require(PartStep.AGREE, protocol, part(2, CENTRE, null, null, null))))
                .isEqualTo(ProtocolError.WRONG_STATUS);
    }

    @Test
    void isSignedWithADecisionWhereOneIsNeeded() {
        SignatureInput bare = new SignatureInput(AssemblyDecision.NONE, "Načelnik", TODAY);
        SignatureInput needless = new SignatureInput(new AssemblyDecision(true, "", null, ""), "Načelnik", TODAY);
        SignatureInput early =
                new SignatureInput(new AssemblyDecision(false, "3/2027", TODAY.plusDays(1), ""), "Načelnik", TODAY);

        assertThat(wrong(() -> PartPolicy.check(bare, ProtocolKind.COOPERATION)))
                .containsExactly("protocol.missing.decision.number", "protocol.missing.decision.day");
        assertThat(wrong(() -> PartPolicy.check(needless, ProtocolKind.COOPERATION)))
                .isEmpty();
        assertThat(wrong(() -> PartPolicy.check(needless, ProtocolKind.JOINT_SERVICE)))
                .containsExactly("protocol.decision.always");
        assertThat(wrong(() -> PartPolicy.check(early, ProtocolKind.CEDED_TASK)))
                .containsExactly("protocol.signedOn.before");
    }

    @Test
    void isTakenOverWithoutTheInstitutionsOfOthers() {
        assertThat(new PartyEntry(CENTRE, "", true).elsewhere("Centar za socijalni rad"))
                .isEqualTo(new PartyEntry(null, "Centar za socijalni rad", true));
    }

    @Test
    void readsPeopleALineEach() {
        assertThat(new ReadingRequest(false, "Mira Marić; mira@dom.example\n\nIvo; ivo@dom.example").addressed())
                .hasSize(2);
        assertThat(wrong(() -> new ReadingRequest(false, "").addressed())).containsExactly("protocol.missing.people");
        assertThat(wrong(() -> new ReadingRequest(false, "Mira, mira").addressed()))
                .containsExactly("protocol.people.unreadable");
        assertThat(wrong(() -> new ReadingRequest(false, "A; a@b.example\n".repeat(201)).addressed()))
                .containsExactly("protocol.people.many");
        assertThat(new ReadingRequest(true, "").addressed()).isEmpty();
    }

    @Test
    void knowsAProvisionByItsAddress() {
        UUID wid = UUID.randomUUID();
        assertThat(new CitedProvision("", "https://spona.example/provisions/" + wid).wid())
                .contains(wid);
        assertThat(new CitedProvision("", "/provisions/69").wid()).isEmpty();
    }

    private static void require(PartStep step, Protocol protocol, ProtocolPart part) {
        step.requirePossible(new PartStep.Of(protocol, part), NOW);
    }

    private static Protocol draft(ProtocolContent content) {
        return new Protocol(UUID.randomUUID(), OFFICER, OF_BIJELJINA, content, Optional.empty(), null, NOW);
    }

    private static Protocol signing(ProtocolContent content) {
        Protocol protocol = draft(content);
        protocol.share(NOW);
        protocol.openForSigning(NOW);
        return protocol;
    }

    private static List<ProtocolPart> parts(LocalDate owner, @Nullable LocalDate centre, boolean left) {
        return List.of(part(1, BIJELJINA, owner, null, null), part(2, CENTRE, centre, left ? TODAY : null, null));
    }

    private static ProtocolPart part(
            int number,
            @Nullable UUID organisation,
            @Nullable LocalDate signed,
            @Nullable LocalDate left,
            @Nullable Integer agreed) {
        return new ProtocolPart(
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                organisation,
                "",
                BIJELJINA,
                NETWORK,
                number < 3,
                "Protokol",
                "sr-Latn",
                agreed,
                "",
                AssemblyDecision.NONE,
                signed == null ? "" : "Načelnik",
                signed,
                left,
                "",
                0,
                0,
                null,
                false);
    }

    private static ProtocolDuty duty(int party, String text) {
        return new ProtocolDuty(party, text, "član 4", "Da li je urađeno?", "socijalni radnik");
    }

    private static ProtocolContent content() {
        return content(null, null);
    }

    private static ProtocolContent content(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        return new ProtocolContent(
                "Protokol o zaštiti i zbrinjavanju djece zatečene u prosjačenju",
                ProtocolSubject.CHILDREN_BEGGING,
                ProtocolKind.COOPERATION,
                "Službe postupaju zajedno.",
                "sr-Latn",
                List.of(new PartyEntry(BIJELJINA, "", false), new PartyEntry(CENTRE, "", false)),
                List.of(duty(2, "Prima dijete istog dana.")),
                List.of(),
                InForceRule.ALL,
                starts,
                ends,
                12,
                null,
                null);
    }

    private static List<String> wrong(ThrowingCallable work) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, work);
        return invalid == null
                ? List.of()
                : invalid.fieldErrors().stream().map(FieldError::message).toList();
    }

    private static ErrorCode refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).error();
    }

    private static Set<String> steps(Reader reader, Protocol protocol) {
        return Permissions.of(ProtocolStep.class, protocol, reader, NOW).steps();
    }

    private static Set<String> steps(Reader reader, Protocol protocol, ProtocolPart part) {
        return Permissions.of(PartStep.class, new PartStep.Of(protocol, part), reader, NOW)
                .steps();
    }
}
