package org.spona.knowledge.exchange;

import java.util.Map;
import java.util.Optional;
import org.spona.knowledge.exchange.EntryFields.Mistake;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;

/** Asks the importer about places that the directory does not know, once for each name: a line whose place she has not been asked about waits. */
final class PlaceAnswers implements UnknownPlaces {

    private final Directory directory;
    private final Map<PlaceKey, PlaceAnswer> answers;

    PlaceAnswers(Directory directory, Map<PlaceKey, PlaceAnswer> answers) {
        this.directory = directory;
        this.answers = answers;
    }

    @Override
    public Optional<Organisation> find(String country, PlaceName name) throws Mistake {
        PlaceAnswer answer = answers.get(new PlaceKey(country, name.key()));
        if (answer == null) {
            throw unknown(country, name);
        }
        return switch (answer.treatment()) {
            case MUNICIPALITY -> Optional.of(municipality(answer).orElseThrow(() -> unknown(country, name)));
            case TEXT -> Optional.empty();
            case LEAVE_OUT -> throw new Mistake("municipality", "left-out", name.latin());
        };
    }

    private Optional<Organisation> municipality(PlaceAnswer answer) {
        return Optional.ofNullable(answer.municipalityId()).flatMap(directory::findOrganisation);
    }

    private static Mistake unknown(String country, PlaceName name) {
        return new Mistake("municipality", PracticeImport.UNKNOWN_PLACE, name.latin(), country, name.key());
    }
}
