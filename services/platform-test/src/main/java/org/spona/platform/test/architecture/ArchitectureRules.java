package org.spona.platform.test.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.spona.platform.tenancy.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The shape of a service. Each service includes the rules in one small test:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.spona.members", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests shape = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 */
public final class ArchitectureRules {

    /** Sub-packages through which a feature meets the world; nothing else needs their types. */
    private static final String[] FACES = {"..web..", "..api..", "..messaging.."};

    /** Ours, but no service: servers for tests, and the analysis that a service shares with its index. */
    private static final Set<String> LIBRARIES = Set.of("infra", "analysis");

    /** The words of the rooms: what the platform must not know. Organisations and memberships are its tenancy. */
    private static final String BUSINESS =
            "(?i).*(practice|adoption|regulation|provision(?!ing)|obligation|meeting|agenda|attendance|municipalit|invit).*";

    private static final DescribedPredicate<JavaClass> SERVICES = describe(
            "belong to a service",
            type -> Place.of(type).filter(place -> !place.ofPlatform()).isPresent());

    private static final DescribedPredicate<JavaClass> PLATFORM = describe(
            "belong to the platform, tests and their support excepted",
            type -> Place.of(type)
                    .filter(Place::ofPlatform)
                    .filter(place -> !place.feature().equals(Optional.of("test")))
                    .isPresent());

    private static final DescribedPredicate<JavaAccess<?>> WHO_MAY_DO_WHAT = describe(
            "Reader is asked who may do what",
            access -> access.getTargetOwner().isEquivalentTo(Reader.class)
                    && Set.of("reads", "writerOrganisations", "editorNetworks", "coordinatorNetworks")
                            .contains(access.getName()));

    /** A feature offers what lies at the root of its package; the rest is its own affair. */
    @ArchTest
    static final ArchRule featuresDoNotReachIntoEachOther = classes()
            .should(new Boundary(
                    "not reach into sub-packages of another feature",
                    (from, to) -> from.service().equals(to.service())
                            && !from.sameFeature(to)
                            && to.room().isPresent()))
            .allowEmptyShould(true);

    /** Services meet in events, never in code. */
    @ArchTest
    static final ArchRule servicesKnowOnlyThemselvesAndThePlatform = classes()
            .should(new Boundary(
                    "depend on their own service and the platform only",
                    (from, to) -> !from.service().equals(to.service())
                            && !to.ofPlatform()
                            && !LIBRARIES.contains(to.service())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("org.spona.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    /** Pages, JSON and messages can be rewritten without anybody else noticing. */
    @ArchTest
    static final ArchRule facesArePackagePrivate = classes()
            .that(SERVICES)
            .and()
            .resideInAnyPackage(FACES)
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresDoNotKnowTheirFaces = noClasses()
            .that()
            .resideOutsideOfPackages(FACES)
            .should()
            .dependOnClassesThat(SERVICES.and(resideInAnyPackage(FACES)))
            .allowEmptyShould(true);

    /** So that the index can be replaced, and its client does not leak into what a practice is. */
    @ArchTest
    static final ArchRule onlyTheIndexKnowsElasticsearch = noClasses()
            .that()
            .resideOutsideOfPackage("..search.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("co.elastic..")
            .allowEmptyShould(true);

    /** A use case is one transaction; a controller only calls it. */
    @ArchTest
    static final ArchRule controllersLeaveDataToUseCases = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(TransactionOperations.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .allowEmptyShould(true);

    /** Who may do what is decided by the feature, once for its pages and its API. */
    @ArchTest
    static final ArchRule facesDecideNothing = noClasses()
            .that(SERVICES.and(resideInAnyPackage(FACES)))
            .should()
            .accessTargetWhere(WHO_MAY_DO_WHAT)
            .allowEmptyShould(true);

    /** An aggregate changes by what happens to it, not by its fields. */
    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .allowEmptyShould(true);

    /** A class that cannot say what it does does too much. */
    @ArchTest
    static final ArchRule namesSayWhatClassesDo = noClasses()
            .that(SERVICES)
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule platformTypesHaveNoBusinessWord =
            noClasses().that(PLATFORM).should().haveNameMatching(BUSINESS).allowEmptyShould(true);

    @ArchTest
    static final ArchRule platformMethodsHaveNoBusinessWord = noMethods()
            .that()
            .areDeclaredInClassesThat(PLATFORM)
            .should()
            .haveNameMatching(BUSINESS)
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}
