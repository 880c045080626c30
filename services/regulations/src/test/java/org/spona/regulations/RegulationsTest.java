package org.spona.regulations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.platform.test.LinkEnds;
import org.spona.platform.test.MandateEnds;
import org.spona.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** A test of this service with the real servers, and {@link Acts} to register and publish. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({Acts.class, LinkEnds.class, MandateEnds.class})
public @interface RegulationsTest {}
