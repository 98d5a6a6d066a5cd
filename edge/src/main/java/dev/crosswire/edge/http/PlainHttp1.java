package dev.crosswire.edge.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Plain connections stay HTTP/1.1; HTTP/2 is spoken over TLS alone. Where a client asks for the upgrade in its first
 * request, as the JDK's does unless told otherwise, a long answer arrives together with the consent to it, and clients
 * lose its beginning: they read the rest as frames, or wait for ever.
 */
@Singleton
class PlainHttp1 implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
