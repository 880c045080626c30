package org.spona.platform.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a whole service against the real servers, with {@code MockMvc} for its HTTP face and {@link Tenants} to
 * act for, {@link TwoTenants} founded for each test that asks for them. The context and the servers are shared by all tests of the module that ask for nothing else: a further context
 * takes many seconds, so what a few tests need, such as the mail catcher, all have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {RealServers.class, RealMail.class})
@Import({
    TenantsConfiguration.class,
    AnnouncedEvents.class,
    AnnouncedWaiting.class,
    KnownThings.class,
    ServiceDatabase.class,
    ToldArchives.class,
    UnreadableForms.class
})
public @interface ServiceTest {}
