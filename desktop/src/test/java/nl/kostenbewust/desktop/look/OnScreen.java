package nl.kostenbewust.desktop.look;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a test only where Xvfb is installed; with -Dall.parts=true it always runs, and fails where Xvfb is missing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnScreen.Condition.class)
public @interface OnScreen {
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Boolean.getBoolean("all.parts")) {
                return ConditionEvaluationResult.enabled("all.parts=true");
            }
            String path = System.getenv().getOrDefault("PATH", "");
            boolean found =
                    Arrays.stream(path.split(File.pathSeparator)).anyMatch(dir -> new File(dir, "Xvfb").canExecute());
            return found
                    ? ConditionEvaluationResult.enabled("Xvfb found")
                    : ConditionEvaluationResult.disabled("Xvfb is not installed; install the package xvfb to run this");
        }
    }
}
