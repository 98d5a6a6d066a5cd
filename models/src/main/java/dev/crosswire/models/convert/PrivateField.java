package dev.crosswire.models.convert;

import java.lang.reflect.Field;

/** Reads what the published libraries keep to themselves. */
final class PrivateField {
    private PrivateField() {}

    /** A field of an object, its class's or a superclass's. The caller knows its type. */
    static <T> T read(Object owner, String name) {
        return read(owner.getClass(), owner, name);
    }

    static <T> T readStatic(Class<?> type, String name) {
        return read(type, null, name);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Class<?> type, Object owner, String name) {
        try {
            Field field = field(type, name);
            field.setAccessible(true);
            return (T) field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the published libraries are not those converted from", e);
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(type + "." + name);
    }
}
