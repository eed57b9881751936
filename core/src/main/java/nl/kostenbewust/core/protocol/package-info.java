/**
 * Messages between client and server: records only. The wire carries them as CBOR.
 *
 * <p>May import: view, play, model.
 */
package nl.kostenbewust.core.protocol;
