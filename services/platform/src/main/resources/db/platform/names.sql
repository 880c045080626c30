--liquibase formatted sql

--changeset platform:name-latin splitStatements:false
-- A name in Latin script with all its diacritics, whichever script it is written in: what names are sorted by, with
-- the collation of abeceda: collate "sr-Latn-x-icu".
create function name_latin(name text) returns text
    language sql immutable strict parallel safe
    return translate(
        replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(name,
            'Љ', 'Lj'), 'Њ', 'Nj'), 'Џ', 'Dž'), 'љ', 'lj'), 'њ', 'nj'), 'џ', 'dž'),
            'Ѓ', 'Gj'), 'Ќ', 'Kj'), 'Ѕ', 'Dz'), 'ѓ', 'gj'), 'ќ', 'kj'), 'ѕ', 'dz'),
        'АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШабвгдђежзијклмнопрстћуфхцчш',
        'ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠabvgdđežzijklmnoprstćufhcčš');
