package dev.crosswire.evaluation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dependency rule: edge → pure core → contract → JDK. A rule that matches nothing fails. */
class ArchitectureTest {
    /** The packages that may know a framework; all others of a service are its pure core. */
    private static final String[] EDGES = {
        "dev.crosswire.ingest",
        "dev.crosswire.ingest.http..",
        "dev.crosswire.ingest.store..",
        "dev.crosswire.ingest.publish..",
        "dev.crosswire.ingest.fetch..",
        "dev.crosswire.ingest.feed..",
        "dev.crosswire.ingest.folder..",
        "dev.crosswire.ingest.intake..",
        "dev.crosswire.ingest.language..",
        "dev.crosswire.ingest.page..",
        "dev.crosswire.ingest.json..",
        "dev.crosswire.extract.stream..",
        "dev.crosswire.api",
        "dev.crosswire.api.http..",
        "dev.crosswire.api.store..",
        "dev.crosswire.api.stream..",
        "dev.crosswire.api.live..",
        "dev.crosswire.api.json.."
    };

    private static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.smallrye..",
        "org.eclipse.microprofile..",
        "org.apache.kafka..",
        "com.fasterxml.jackson..",
        "java.sql..",
        "javax.sql.."
    };

    private static JavaClasses crosswire;

    @BeforeAll
    static void read() {
        List<Path> modules = List.of(
                        "contract",
                        "edge",
                        "ingest-service",
                        "extract-service",
                        "api-service",
                        "client",
                        "cli",
                        "launcher")
                .stream()
                .map(module -> Path.of("..", module, "target", "classes"))
                .toList();
        crosswire = new ClassFileImporter().importPaths(modules);
    }

    @Test
    void theContractKnowsTheJdkAndJsonAnnotationsAlone() {
        classes()
                .that(resideInAPackage("dev.crosswire.contract.."))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "dev.crosswire.contract..", "com.fasterxml.jackson.annotation.."))
                .check(crosswire);
    }

    @Test
    void theClientKnowsTheContractAndJsonAlone() {
        classes()
                .that(resideInAPackage("dev.crosswire.client.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "dev.crosswire.client..", "dev.crosswire.contract..", "com.fasterxml.jackson.."))
                .check(crosswire);
    }

    @Test
    void theCommandLineKnowsTheClientAlone() {
        classes()
                .that(resideInAPackage("dev.crosswire.cli.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "dev.crosswire.cli..",
                        "dev.crosswire.client..",
                        "dev.crosswire.contract..",
                        "com.fasterxml.jackson..",
                        "picocli.."))
                .check(crosswire);
    }

    /** The launcher shows the view as the command line does. */
    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "api", "launcher", "edge"})
    void servicesNeverImportEachOther(String service) {
        DescribedPredicate<JavaClass> others = resideInAPackage("dev.crosswire..")
                .and(DescribedPredicate.not(resideInAnyPackage(
                        "dev.crosswire." + service + "..",
                        "dev.crosswire.contract..",
                        "dev.crosswire.edge..",
                        "dev.crosswire.models")))
                .and(DescribedPredicate.not(
                        service.equals("launcher")
                                ? resideInAPackage("dev.crosswire.cli.table")
                                : DescribedPredicate.alwaysFalse()));
        noClasses()
                .that(resideInAPackage("dev.crosswire." + service + ".."))
                .should()
                .dependOnClassesThat(others)
                .check(crosswire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "api"})
    void pureCoresKnowNoFramework(String service) {
        noClasses()
                .that(resideInAPackage("dev.crosswire." + service + ".."))
                .and(DescribedPredicate.not(resideInAnyPackage(EDGES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(FRAMEWORKS))
                .check(crosswire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "extract", "api"})
    void pureCoresKnowNoEdge(String service) {
        noClasses()
                .that(resideInAPackage("dev.crosswire." + service + ".."))
                .and(DescribedPredicate.not(resideInAnyPackage(EDGES)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(EDGES))
                .check(crosswire);
    }

    /** The launcher has them without any framework. */
    @Test
    void keysKnowTheJdkAlone() {
        classes()
                .that(resideInAPackage("dev.crosswire.edge.key.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "dev.crosswire.edge.key.."))
                .check(crosswire);
        noClasses()
                .that(resideInAPackage("dev.crosswire.launcher.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.crosswire.edge.access..", "dev.crosswire.edge.process.."))
                .check(crosswire);
    }

    @Test
    void noPackagesStandInACycle() {
        slices().matching("dev.crosswire.(*).(**)").should().beFreeOfCycles().check(crosswire);
    }
}
