package org.spona.regulations.question;

import java.util.List;
import org.spona.regulations.provision.ActTexts;
import org.springframework.stereotype.Component;

/** Finds the provisions that a question or an answer cites, so that they are known whatever number they will have. */
@Component
public class CitedProvisions {

    private final ActTexts texts;

    CitedProvisions(ActTexts texts) {
        this.texts = texts;
    }

    /** The places with the identity of their provisions, as far as a text of the act has them. */
    public List<Basis> located(List<Basis> basis) {
        return basis.stream().map(this::located).toList();
    }

    private Basis located(Basis place) {
        return place.regulationId() == null
                        || place.wid() != null
                        || place.place().isEmpty()
                ? place
                : texts.find(place.regulationId(), place.place())
                        .map(wid -> new Basis(place.regulationId(), place.place(), wid, place.asOf()))
                        .orElse(place);
    }
}
