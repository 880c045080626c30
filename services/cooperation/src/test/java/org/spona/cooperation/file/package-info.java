@NullMarked
package org.spona.cooperation.file;

import org.jspecify.annotations.NullMarked;
