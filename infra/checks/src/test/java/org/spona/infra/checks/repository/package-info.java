/** Rules that every file of the repository keeps. */
@NullMarked
package org.spona.infra.checks.repository;

import org.jspecify.annotations.NullMarked;
