@NullMarked
package org.spona.meetings.registration;

import org.jspecify.annotations.NullMarked;
