package org.spona.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.ServiceTest;
import org.spona.search.finding.Publishing;
import org.springframework.context.annotation.Import;

/** A test of this service with the real servers, and {@link Publishing} to announce what is to be found. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({MandateEnds.class, Publishing.class})
public @interface SearchTest {}
