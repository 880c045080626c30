@NullMarked
package org.spona.meetings.certificate;

import org.jspecify.annotations.NullMarked;
