package org.spona.cooperation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** A test of this service with the real servers, and {@link Scripts} to do by the JSON API what people do. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({Scripts.class, LinkEnds.class, MandateEnds.class})
public @interface CooperationTest {}
