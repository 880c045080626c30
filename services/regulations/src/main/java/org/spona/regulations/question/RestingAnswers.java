package org.spona.regulations.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.findable.Thing;
import org.spona.regulations.consequence.RestingOn;
import org.spona.regulations.consequence.RestingThing;
import org.spona.regulations.consequence.RestingThings;
import org.spona.regulations.consequence.Settling;
import org.spona.regulations.provision.ChangedProvisions.Changed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers in force that rest on provisions: they are due for review once one changes. */
@Component
class RestingAnswers implements RestingThings {

    private final Answers answers;
    private final AnswerReviews reviews;
    private final RestingOn resting;

    RestingAnswers(Answers answers, AnswerReviews reviews, JdbcClient database) {
        this.answers = answers;
        this.reviews = reviews;
        this.resting =
                new RestingOn(database, "regulation_answer", "status in ('PUBLISHED', 'CONFIRMED', 'REVIEW_DUE')");
    }

    @Override
    public String kind() {
        return Answer.KIND;
    }

    @Override
    public Settling settling() {
        return Settling.OWN_STEPS;
    }

    @Override
    public List<RestingThing> flag(Changed change) {
        List<RestingThing> found = resting.list(Answer.KIND, change);
        reviews.reviewAll(found.stream().map(thing -> thing.key().id()).toList());
        return found;
    }

    @Override
    public Map<UUID, Thing> find(Collection<UUID> ids) {
        return answers.findByIdIn(ids).stream().collect(Collectors.toMap(Answer::getId, Answer::thing));
    }
}
