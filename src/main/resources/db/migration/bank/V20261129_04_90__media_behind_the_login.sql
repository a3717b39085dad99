-- Pictures of questions are shown by /api/media to who is logged in, and no longer by /api/files to everybody.
UPDATE platform_file f JOIN bank_media m ON m.file_id = f.id SET f.media_type = 'application/octet-stream';
