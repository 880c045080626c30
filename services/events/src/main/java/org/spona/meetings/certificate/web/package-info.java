/** Certificates as files, for those who were there and for who convenes. */
@NullMarked
package org.spona.meetings.certificate.web;

import org.jspecify.annotations.NullMarked;
