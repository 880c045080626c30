package org.spona.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.platform.findable.ContentBuilder;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

class FacetTermTest {

    private static final Term HOME_HELP = new Term("HOME_HELP", new Labels(Map.of("sr", "pomoć u kući")));
    private static final Term OLDER = new Term("OLDER", new Labels(Map.of("sr", "stariji")));

    private static final Term MONTENEGRO = new Term("ME", new Labels(Map.of("sr", "Crna Gora")));

    @Test
    void comesAlongWithAThing() {
        assertThat(FacetTerm.of(thing(saying().build())))
                .extracting(FacetTerm::facet, FacetTerm::code)
                .containsExactly(
                        tuple(Facet.KIND, "meeting"),
                        tuple(Facet.TOPIC, "HOME_HELP"),
                        tuple(Facet.TARGET_GROUP, "OLDER"));
        assertThat(FacetTerm.of(thing(saying().jurisdiction(MONTENEGRO).build())))
                .extracting(FacetTerm::facet, FacetTerm::code)
                .contains(tuple(Facet.JURISDICTION, "ME"));
    }

    @Test
    void isTheKindAloneOnceTheThingIsWithdrawn() {
        assertThat(FacetTerm.of(thing(null))).singleElement().satisfies(term -> {
            assertThat(term.icon()).isEqualTo(Kinds.MEETING.icon());
            assertThat(term.path()).isEqualTo(Kinds.MEETING.path());
        });
    }

    @Test
    void aThingStandsForItselfUnlessItTellsOfAnother() {
        UUID person = UUID.randomUUID();
        Findable own = thing(saying().build());

        assertThat(own.subject()).isEqualTo(own.key());
        assertThat(thing(null).subject().kind()).isEqualTo("meeting");
        assertThat(thing(saying().subject(person).build()).subject()).isEqualTo(new ThingKey("meeting", person));
    }

    private static Findable thing(@Nullable Content content) {
        var ownership = new Ownership(UUID.randomUUID(), UUID.randomUUID(), Visibility.NETWORK);
        return new Findable(UUID.randomUUID(), Kinds.MEETING, 1, null, ownership, FurtherReaders.NONE, content);
    }

    private static ContentBuilder saying() {
        return Content.of("Sastanak u Baru", "cnr-Latn")
                .topics(List.of(HOME_HELP))
                .targetGroups(List.of(OLDER));
    }
}
