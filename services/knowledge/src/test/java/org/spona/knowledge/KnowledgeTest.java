package org.spona.knowledge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.knowledge.exchange.Importing;
import org.spona.knowledge.practice.Announcements;
import org.spona.knowledge.practice.Publishing;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** A test of this service with the real servers, and with what writes, imports and announces practices. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({Announcements.class, Importing.class, LinkEnds.class, MandateEnds.class, Publishing.class})
public @interface KnowledgeTest {}
