package org.spona.knowledge.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.knowledge.practice.Practice.Status;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

class ImportOriginTest {

    private static final UUID ASSOCIATION = UUID.randomUUID();
    private static final UUID BAR = UUID.randomUUID();
    private static final Ownership OF_BAR = new Ownership(BAR, UUID.randomUUID(), Visibility.NETWORK);

    private final ImportOrigin origin = ImportOrigin.of(imported("Mobilni tim"));

    @Test
    void letsTheNextImportChangeWhatIsPublishedAndHasChangedThere() {
        assertThat(origin.effectOf(imported("Mobilni timovi"), Status.PUBLISHED))
                .isEqualTo(ImportEffect.UPDATED);
        assertThat(origin.effectOf(imported("Mobilni tim"), Status.PUBLISHED)).isEqualTo(ImportEffect.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void leavesAloneWhatItsMunicipalityHasMadeItsOwn(Status status) {
        ImportOrigin taken = origin.byMunicipality();

        assertThat(taken.isFollowed()).isFalse();
        assertThat(taken.effectOf(imported("Mobilni timovi"), status)).isEqualTo(ImportEffect.TAKEN_OVER);
    }

    @Test
    void leavesWithdrawnWhatPeopleHaveWithdrawn() {
        assertThat(origin.effectOf(imported("Mobilni timovi"), Status.WITHDRAWN))
                .isEqualTo(ImportEffect.WITHDRAWN);
    }

    @Test
    void bringsBackWhatAnUndoHasWithdrawn() {
        assertThat(origin.undone().effectOf(imported("Mobilni tim"), Status.WITHDRAWN))
                .isEqualTo(ImportEffect.CREATED);
    }

    @Test
    void isTheMunicipalitysOnceItHasEditedWhatWasImportedInItsName() {
        assertThat(origin.isOnBehalfOf(BAR)).isTrue();

        ImportOrigin edited = origin.editedBy(BAR);

        assertThat(edited.takenOver()).isTrue();
        assertThat(edited.isOnBehalfOf(BAR)).isFalse();
        assertThat(edited.importer()).isEmpty();
    }

    @Test
    void staysTheAssociationsWhenItEditsWhatIsItsOwn() {
        assertThat(origin.isOnBehalfOf(ASSOCIATION)).isFalse();
        assertThat(origin.editedBy(ASSOCIATION)).isEqualTo(origin);
        assertThat(origin.importer()).hasValue(ASSOCIATION);
    }

    @Test
    void isNobodysOfWhatWasWrittenHere() {
        assertThat(ImportOrigin.HERE.isFollowed()).isFalse();
        assertThat(ImportOrigin.HERE.importer()).isEmpty();
        assertThat(ImportOrigin.HERE.editedBy(BAR)).isEqualTo(ImportOrigin.HERE);
    }

    private static ImportedPractice imported(String title) {
        var content = new PracticeContent(title, "", "", "cnr-Latn", List.of(), List.of(), BAR, null, null, null, null);
        return new ImportedPractice("A-17", ASSOCIATION, OF_BAR, content, List.of("mobilnost"), null);
    }
}
