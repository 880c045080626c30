@NullMarked
package org.spona.regulations.reminder;

import org.jspecify.annotations.NullMarked;
