package org.spona.meetings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.meetings.poll.TeamSeats;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** A test of this service with the real servers, the mail catcher among them, and {@link Convener} to convene. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({Convener.class, LinkEnds.class, MandateEnds.class, TeamSeats.class})
public @interface EventsTest {}
