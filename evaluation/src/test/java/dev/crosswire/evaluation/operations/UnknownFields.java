package dev.crosswire.evaluation.operations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a model of Kubernetes or Strimzi was given that it does not know: it keeps that aside at each level. */
final class UnknownFields {
    private static final String ASIDE = "getAdditionalProperties";

    private final Set<String> found = new LinkedHashSet<>();

    private UnknownFields() {}

    /** Each with the path to it. */
    static List<String> in(Object model, String name) {
        UnknownFields fields = new UnknownFields();
        fields.visit(model, name);
        return List.copyOf(fields.found);
    }

    private void visit(Object value, String path) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> visit(item, path));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> visit(item, path + "." + key));
        } else if (value != null
                && value.getClass().getName().matches("io\\.(fabric8|strimzi)\\..*")
                && !(value instanceof Enum)) {
            for (Method method : value.getClass().getMethods()) {
                if (method.getName().startsWith("get")
                        && method.getParameterCount() == 0
                        && method.getDeclaringClass() != Object.class) {
                    visit(value, method, path);
                }
            }
        }
    }

    private void visit(Object value, Method getter, String path) {
        try {
            Object result = getter.invoke(value);
            if (getter.getName().equals(ASIDE)) {
                ((Map<?, ?>) result).keySet().forEach(key -> found.add(path + "." + key));
            } else {
                visit(result, path + "." + getter.getName().substring("get".length()));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(path + " " + getter.getName(), e);
        }
    }
}
