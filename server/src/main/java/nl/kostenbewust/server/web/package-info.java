/**
 * The pages in a browser, for whoever leads lessons: a second pipe to the same rooms. A browser speaks the messages of every client, as
 * JSON over one WebSocket; the server's side of it is a {@code net.Client} as any other, so that rights, numbering and journal are
 * those of the game port. What is not live is read with plain GETs. A browser is known by a cookie that it got for the secret of a link;
 * of both only hashes are kept, see {@link nl.kostenbewust.server.web.Keyring}. Who may ask at all is said in one place, see {@link
 * nl.kostenbewust.server.web.Gate}.
 *
 * <p>May import: core, scenarios.library, server.room, server.net, server.store, server.wire, Javalin and Jetty (nobody else may), qrcodegen.
 */
package nl.kostenbewust.server.web;
