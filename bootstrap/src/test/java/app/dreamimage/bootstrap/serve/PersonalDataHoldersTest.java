package app.dreamimage.bootstrap.serve;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.dreamimage.application.PersonalDataHolder;
import app.dreamimage.domain.policy.Clause;
import app.dreamimage.domain.policy.Proves;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PersonalDataHoldersTest {

  @Test
  @Proves({Clause.RIGHT_OF_ACCESS, Clause.ACCOUNT_DELETION_IS_COMPLETE})
  void the_server_exports_and_erases_through_every_holder_there_is() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.dreamimage.application", "app.dreamimage.bootstrap.serve");
    Set<String> all =
        program.stream()
            .filter(type -> type.isAssignableTo(PersonalDataHolder.class) && !type.isInterface())
            .map(JavaClass::getName)
            .filter(name -> !name.contains("inmemory"))
            .collect(toSet());

    Set<String> wired =
        program.get(PersonalDataHolders.class).getConstructorCallsFromSelf().stream()
            .map(call -> call.getTargetOwner())
            .filter(type -> type.isAssignableTo(PersonalDataHolder.class))
            .map(JavaClass::getName)
            .collect(toSet());

    assertTrue(all.size() > 10, all.toString());
    assertEquals(all, wired);
  }
}
