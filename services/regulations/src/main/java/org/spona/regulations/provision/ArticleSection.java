package org.spona.regulations.provision;

import java.util.List;
import java.util.Optional;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationSection.Part;

/** What another feature has to say beside an article; sections follow each other by their {@code @Order}. */
public interface ArticleSection {

    /**
     * The section as the reader sees it; empty when there is nothing to show her.
     *
     * @param article the article and what stands in it, as of the day that is shown
     */
    Optional<Part> of(Regulation regulation, List<Provision> article);
}
