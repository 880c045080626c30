package org.spona.members;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spona.members.body.SeatFounder;
import org.spona.members.notification.Telling;
import org.spona.platform.test.RealServers;
import org.spona.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of members with its demo data and with tenants to act for, {@link TwoNetworks} founded for each test that asks for them. A further
 * context takes many seconds, so what a few tests need, all have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServiceTest
@Import({TwoNetworks.Founding.class, Telling.class, SeatFounder.class})
@ContextConfiguration(initializers = {RealServers.class, IdentityAndMail.class})
@TestPropertySource(
        properties = {"spring.liquibase.change-log=classpath:db/test.yaml", "spring.liquibase.contexts=demo"})
public @interface MembersTest {}
