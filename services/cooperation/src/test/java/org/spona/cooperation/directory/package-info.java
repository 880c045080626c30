@NullMarked
package org.spona.cooperation.directory;

import org.jspecify.annotations.NullMarked;
