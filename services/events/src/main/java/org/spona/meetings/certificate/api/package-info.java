/** Certificates for programs. */
@NullMarked
package org.spona.meetings.certificate.api;

import org.jspecify.annotations.NullMarked;
